// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <iosfwd>
#include <map>
#include <set>

#include "core/evaluate/ground_truth.h"

namespace hp {

/// Boxes of pictures, by their file_name, of a COCO file of instances (JSON; Lin et al., "Microsoft COCO:
/// common objects in context", ECCV 2014). Its boxes are x, y, width and height from 0. Read are of `images`
/// id, file_name, width and height, of `categories` id and name, of `annotations` image_id, category_id, bbox
/// and iscrowd; all else, outlines above all, is passed over and never held, nor are the boxes of other
/// pictures kept.
class CocoBoxes {
 public:
  /// Throws Error naming the file: no such JSON, a picture that stands there twice, numbers that are none,
  /// more than 2 GB, 2,000,000 annotations or 100,000 categories, or nesting deeper than 64 levels.
  CocoBoxes(const std::filesystem::path& file, const std::set<std::string>& pictures);
  /// The same of a stream; `name` is what messages call it.
  CocoBoxes(std::istream& stream, std::string name, const std::set<std::string>& pictures);

  bool has(const std::string& picture) const { return content_.pictures.contains(picture); }
  /// In the file's order. Throws Error naming the file: no such picture in it, a category that is not there,
  /// or more than 10,000 boxes.
  AnnotatedPicture of(const std::string& picture) const;

  /// What the file says of a picture without its boxes.
  struct Picture {
    std::int64_t id = 0;
    int width = 0, height = 0;
  };
  struct Annotation {
    std::int64_t picture = 0, category = 0;
    Box box = {};
    bool isCrowd = false;
  };
  struct Content {
    std::map<std::string, Picture> pictures = {};  ///< by file_name
    std::map<std::int64_t, std::string> categories = {};
    std::vector<Annotation> annotations = {};  ///< by picture, each one's in the file's order
  };

 private:
  [[noreturn]] void refuse(const std::string& what) const;

  std::string name_;
  Content content_ = {};
};

}  // namespace hp
