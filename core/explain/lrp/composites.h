// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/explain/lrp/rules.h"

namespace hp::lrp {

/// Which layers a row of a composite speaks of.
enum class Where {
  PixelConvolution,  ///< a convolution that reads the pixels
  PixelLinear,       ///< a convolution or linear layer that reads the pixels
  EarlyConvolution,  ///< a convolution before the third max pool: VGG's blocks 1 to 3
  Convolution,       ///< Conv2d, ConvTranspose2d
  Linear,
  LinearType,  ///< Convolution or Linear
  Activation,
  BatchNorm,
};

struct CompositeRow {
  Where where = Where::LinearType;
  RuleSpec rule = {};
};

/// Rows in order; the first that matches wins. Layers that match none get the profile's usual rule.
struct Composite {
  std::string id = {};
  std::string label = {};  ///< as published: "EpsilonPlus"
  std::vector<CompositeRow> rows = {};
};

/// All composites, in the order of LrpComposite.
const std::vector<Composite>& composites();

}  // namespace hp::lrp
