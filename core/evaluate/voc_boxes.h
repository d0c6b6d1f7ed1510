// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/ground_truth.h"

namespace hp {

/// The boxes of a Pascal VOC annotation (XML; Everingham et al., "The Pascal visual object classes
/// challenge", IJCV 2010). Its pixels count from 1 and the last one belongs to the box, so that xmin 1 and
/// xmax 10 are 0 and 10 here. Read are `filename`, `size`, and of every `object` its `name`, `difficult` and
/// `bndbox`; all else is passed over. Document types and entities of one's own are refused. Throws Error
/// naming the file: no such annotation, numbers that are none, more than 10 MB or 10,000 boxes.
AnnotatedPicture readVocBoxes(const std::filesystem::path& file);
/// The same of the file's text; `name` is what messages call it.
AnnotatedPicture vocBoxes(const std::string& text, const std::string& name);

}  // namespace hp
