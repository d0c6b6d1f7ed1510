// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/run_context.h"
#include "core/compare/roles.h"
#include "core/compare/weights_source.h"
#include "core/imaging/image.h"

namespace hp {

/// Kernels of a network's first convolution as pictures, a pixel a weight.
///
/// Those with three input channels are one picture in red, green and blue; of all others every channel is a
/// grey picture of its own. Zero is mid grey, -scale black, +scale white, and so for each colour; what is not
/// finite is magenta. Differences (candidate - baseline) have a scale of their own.
struct KernelPictures {
  std::string tensor = {};
  Shape shape = {};  ///< O x I x H x W
  bool inColour = false;
  std::int64_t kernels = 0;  ///< pictures that there are; at most kMostKernels of them are made
  std::vector<Image> baseline = {}, candidate = {}, difference = {};
  double scale = 0;            ///< the largest finite |weight| of the pictures of both sides
  double differenceScale = 0;  ///< the largest finite |difference|
};

inline constexpr std::size_t kMostKernels = 256;
/// Kernels with longer sides are no pictures that people look at beside others.
inline constexpr std::int64_t kLongestKernel = 64;

/// The first convolution: the first tensor with four axes among `tensors`, the network's in its order. Where
/// that is not known (empty), in the file's order, those with three input channels first, then those with
/// one. Throws Error in one sentence where there is none, or both do not have it in one shape.
KernelPictures kernelPictures(const Baseline<const WeightsSource*>& baseline,
                              const Candidate<const WeightsSource*>& candidate,
                              const std::vector<std::string>& tensors, const RunContext& context);

}  // namespace hp
