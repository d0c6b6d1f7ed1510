// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/evaluate/coco_boxes.h"

namespace hp {

/// Where masks or boxes of pictures are; one of the two.
struct TruthSpec {
  /// A picture that is white where the thing is, or a folder of such pictures.
  std::filesystem::path masks = {};
  /// A Pascal VOC annotation (.xml), a folder of such files, or a COCO file (.json).
  std::filesystem::path boxes = {};
  /// Of the boxes that count, whatever its case; empty: the name of the class explained.
  std::string label = {};
  /// Pictures are cut around their boxes, as croppedAround() does with such a share.
  std::optional<double> surroundings = {};
};

/// Throws Error for a spec that names neither or both, boxes in another kind of file, a label or surroundings
/// without boxes, and one file that is of one picture while there are more.
void requireTruth(const TruthSpec& spec, std::size_t pictures);

/// Finds the truth of pictures in files. In a folder it has the picture's name, whatever its ending; in a
/// COCO file the picture's name is its file_name.
class TruthFiles {
 public:
  /// `sources` are the pictures' paths. Throws Error where a folder or a COCO file cannot be read, and what
  /// requireTruth throws.
  TruthFiles(const TruthSpec& spec, const std::vector<std::string>& sources, const RunContext& context);

  /// All throw Error with a sentence that needs not name the picture: it has no truth, or two.
  void require(const std::string& source) const;
  Array mask(const std::string& source) const;
  AnnotatedPicture boxes(const std::string& source) const;

 private:
  /// The file with the picture's name.
  const std::filesystem::path& fileOf(const std::string& source) const;
  void list(const std::filesystem::path& folder, bool ofMasks, const RunContext& context);

  bool isOfOne_ = false;
  std::filesystem::path place_;
  std::map<std::string, std::vector<std::filesystem::path>> files_ = {};  ///< by name without ending
  std::optional<CocoBoxes> coco_ = {};
};

}  // namespace hp
