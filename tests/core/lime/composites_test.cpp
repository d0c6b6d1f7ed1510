// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lime/composites.h"

#include <gtest/gtest.h>

#include "core/base/outcome.h"

namespace hp {
namespace {

TEST(Composites, TakeEverySegmentFromWhereItBelongs) {
  const Segmentation segments{3, 2, 3, {0, 1, 1, 0, 2, 1}};
  Array input{{1, 2, 2, 3}, {}}, other = input;
  for (int i = 0; i < 12; ++i)
    input.values.push_back(static_cast<float>(i)), other.values.push_back(static_cast<float>(-1 - i));
  const Composites composites(input, other, segments);
  for (unsigned mask = 0; mask < 8; ++mask) {
    const std::uint8_t on[3] = {mask & 1 ? std::uint8_t{1} : std::uint8_t{0},
                                mask & 2 ? std::uint8_t{1} : std::uint8_t{0},
                                mask & 4 ? std::uint8_t{1} : std::uint8_t{0}};
    std::vector<float> sample(composites.size());
    composites.write(on, sample.data());
    for (std::size_t pixel = 0; pixel < 6; ++pixel) {
      for (std::size_t channel = 0; channel < 2; ++channel) {
        const auto& source = on[segments.labels[pixel]] ? input : other;
        EXPECT_EQ(sample[pixel * 2 + channel], source.values[channel * 6 + pixel]);
      }
    }
  }
}

TEST(Composites, RefuseOtherSizes) {
  const Array input{{1, 1, 2, 3}, std::vector<float>(6)};
  EXPECT_THROW(Composites(input, {{1, 1, 3, 2}, std::vector<float>(6)}, grid(3, 2, 2)), Error);
  EXPECT_THROW(Composites(input, input, grid(2, 3, 2)), Error);
}

}  // namespace
}  // namespace hp
