// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/array.h"
#include "core/explain/lime/segmentation.h"

namespace hp {

/// Makes samples in the network's input space: segments that are on come from the input, the others from
/// the replacement, pixel by pixel, without any arithmetic. Values are kept with channels last.
class Composites {
 public:
  /// `input` and `replacement`: 1 x C x H x W, with H x W the segmentation's size. Throws Error otherwise.
  Composites(const Array& input, const Array& replacement, const Segmentation& segmentation);

  std::size_t size() const { return input_.size(); }
  /// Writes one sample, H x W x C, `size()` values; `on` has a byte for every segment.
  void write(const std::uint8_t* on, float* to) const;

 private:
  /// Neighbouring values of one segment.
  struct Span {
    std::size_t begin = 0, count = 0;
    int segment = 0;
  };

  std::vector<float> input_, replacement_;
  std::vector<Span> spans_ = {};
};

}  // namespace hp
