// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>

#include "core/evaluate/ground_truth.h"

namespace hp {

/// A picture's boxes, by its file_name, of a COCO file of instances (JSON; Lin et al., "Microsoft COCO:
/// common objects in context", ECCV 2014), in the file's order. Its boxes are x, y, width and height from 0.
/// Read are of `images` id, file_name, width and height, of `categories` id and name, of `annotations`
/// image_id, category_id, bbox and iscrowd; all else, outlines above all, is passed over and never held.
/// Throws Error naming the file: no such JSON, no such picture, a category that is not there, numbers that
/// are none, more than 2 GB, 2,000,000 annotations or 10,000 of one picture, or nesting deeper than 64
/// levels.
AnnotatedPicture readCocoBoxes(const std::filesystem::path& file, const std::string& picture);
/// The same of a stream; `name` is what messages call it.
AnnotatedPicture cocoBoxes(std::istream& stream, const std::string& name, const std::string& picture);

}  // namespace hp
