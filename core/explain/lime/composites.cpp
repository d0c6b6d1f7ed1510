// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lime/composites.h"

#include <algorithm>

#include "core/base/outcome.h"

namespace hp {
namespace {

std::vector<float> channelsLast(const Array& array) {
  const auto channels = static_cast<std::size_t>(array.size(1));
  const std::size_t pixels = array.values.size() / channels;
  std::vector<float> result(array.values.size());
  for (std::size_t c = 0; c < channels; ++c) {
    for (std::size_t i = 0; i < pixels; ++i) result[i * channels + c] = array.values[c * pixels + i];
  }
  return result;
}

}  // namespace

Composites::Composites(const Array& input, const Array& replacement, const Segmentation& segmentation) {
  const auto channels = input.shape.size() == 4 ? input.size(1) : 0;
  if (channels < 1 || input.shape != Shape{1, channels, segmentation.height, segmentation.width} ||
      replacement.shape != input.shape) {
    throw Error("LIME's input, replacement and segments differ in size.");
  }
  input_ = channelsLast(input);
  replacement_ = channelsLast(replacement);
  const auto step = static_cast<std::size_t>(channels);
  for (std::size_t i = 0; i < segmentation.labels.size(); ++i) {
    if (spans_.empty() || spans_.back().segment != segmentation.labels[i])
      spans_.push_back({i * step, 0, segmentation.labels[i]});
    spans_.back().count += step;
  }
}

void Composites::write(const std::uint8_t* on, float* to) const {
  for (const auto& span : spans_) {
    const auto& source = on[span.segment] ? input_ : replacement_;
    std::copy_n(source.data() + span.begin, span.count, to + span.begin);
  }
}

}  // namespace hp
