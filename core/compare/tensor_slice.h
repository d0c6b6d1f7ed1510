// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/compare/roles.h"
#include "core/compare/tensor_difference.h"
#include "core/compare/weights_source.h"

namespace hp {

/// What is taken of one axis: an index, with which the axis goes away, or a range as Python has them.
struct AxisSlice {
  bool isIndex = false;
  std::optional<std::int64_t> begin = {}, end = {};  ///< negative: from the end; of an index `begin` alone
  std::int64_t step = 1;                             ///< not zero
};

/// A part of one tensor of a run.
struct TensorSlice {
  std::string text = {};                      ///< as it was written
  std::optional<std::int64_t> position = {};  ///< of weights[i]; negative: from the end
  std::string name = {};                      ///< where a name is given instead
  std::vector<AxisSlice> axes = {};           ///< those that are missing are taken whole
};

/// Reads "weights[0][:,:,0,0]", "model.weights[-2][:32,0]", "conv1.weight[0,:,::2,-1]" or a tensor without
/// brackets: numbers and ranges of numbers between commas. Throws Error in one sentence that quotes what is
/// not understood.
TensorSlice parseTensorSlice(std::string_view text);

/// Numbers that a slice may have: it is for reading, not for files.
inline constexpr std::int64_t kMostSliced = 1 << 16;

/// Numbers of a slice in row-major order, exact but for 64-bit whole numbers beyond 2^53.
struct SliceNumbers {
  Shape shape = {};
  std::vector<double> values = {};
};

/// The slice's numbers; axes with an index are gone, so that the shape of a single number is empty.
///
/// A name addresses the tensor as it is stored (kernels O x I x H x W, dense layers OUT x IN). weights[i] is
/// the i-th of `tensors`, the network's trainable tensors in its order, and has Keras' layout, so that
/// listings made with Keras can be typed as they are: kernels H x W x I x O, depthwise ones H x W x C x 1,
/// dense layers IN x OUT with IN counted in the order of height, width, channel where a picture was
/// flattened. That one was is taken from IN being a square multiple of the channels before it, and that a
/// kernel is depthwise from I being 1 anywhere but in the first layer. `tensors` empty: the order of the
/// file, if it has one. Throws Error in one sentence that names the tensor and its shape.
SliceNumbers readSlice(const WeightsSource& source, const std::vector<std::string>& tensors,
                       const TensorSlice& slice);

/// One slice of two runs.
struct SliceComparison {
  std::string text = {};  ///< of the slice
  SliceNumbers baseline = {}, candidate = {};
  SliceNumbers difference = {};    ///< candidate - baseline
  TensorDifference measures = {};  ///< of these numbers alone, as they are stored
};
SliceComparison compareSlices(const Baseline<const WeightsSource*>& baseline,
                              const Candidate<const WeightsSource*>& candidate,
                              const std::vector<std::string>& tensors, const TensorSlice& slice);

/// Both side by side and their difference, matrix by matrix, with at most eight digits; numbers in a row
/// stand below each other. For a font of fixed width.
std::string listingText(const SliceComparison& comparison);

}  // namespace hp
