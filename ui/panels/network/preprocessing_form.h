// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <any>
#include <string>

#include "core/model/network.h"
#include "core/params/params.h"

namespace hp {

/// Preprocessing as people edit it: the numbers of a channel each as one text, "0.485 0.456 0.406".
struct PreprocessingFields {
  int resize = 256;
  int width = 224;
  int height = 224;
  bool grey = false;
  bool bgr = false;
  double scale = 1.0 / 255;
  std::string mean = {};
  std::string deviation = {};
  bool antialias = true;
};

/// The rows of the form.
const Params& preprocessingParams();

PreprocessingFields toFields(const Preprocessing& preprocessing);
/// Throws Error when mean or deviation are not as many numbers as there are channels, or a deviation is not
/// positive.
Preprocessing fromFields(const PreprocessingFields& fields);

}  // namespace hp
