// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>

#include "core/base/philox.h"
#include "core/model/threads.h"
#include "core/train/training_pass.h"

namespace hp {
namespace {

at::Tensor mask(double rate, std::uint64_t seed = 7, std::int64_t step = 3, NodeId node = 12) {
  return dropoutMask({32, 12544}, rate, seed, step, node);
}

TEST(DropoutMask, KeepsTheRightShareAndScalesIt) {
  for (const double rate : {0.5, 0.2, 0.9}) {
    const auto values = mask(rate).to(at::kDouble);
    const auto kept = values.gt(0).to(at::kDouble).mean().item<double>();
    const double count = static_cast<double>(values.numel());
    EXPECT_NEAR(kept, 1 - rate, 4 * std::sqrt(rate * (1 - rate) / count));
    EXPECT_NEAR(values.max().item<double>(), 1 / (1 - rate), 1e-6 / (1 - rate));
    EXPECT_TRUE(values.eq(0).logical_or(values.eq(values.max())).all().item<bool>());
  }
}

TEST(DropoutMask, NeighboursAreIndependent) {
  const auto kept = mask(0.5).gt(0).to(at::kDouble).flatten() - 0.5;
  const auto count = kept.numel();
  for (const std::int64_t lag : {1, 2, 3, 4, 8, 16, 12544}) {
    const auto products = kept.slice(0, lag) * kept.slice(0, 0, count - lag);
    const double correlation = 4 * products.mean().item<double>();
    EXPECT_LT(std::abs(correlation), 4.5 / std::sqrt(static_cast<double>(count))) << "lag " << lag;
  }
}

TEST(DropoutMask, DependsOnSeedStepAndNodeOnly) {
  const auto first = mask(0.5);
  EXPECT_TRUE(at::equal(first, mask(0.5)));
  for (const auto& other : {mask(0.5, 8), mask(0.5, 7, 4), mask(0.5, 7, 3, 13), mask(0.5, 7, 3 + (1LL << 32)),
                            mask(0.5, 7 + (1ULL << 32))}) {
    EXPECT_NEAR(first.eq(other).to(at::kDouble).mean().item<double>(), 0.5, 0.005);
  }
}

TEST(DropoutMask, IsTheSameOnAllThreadCountsAndForAllShapes) {
  const auto first = mask(0.3);
  for (const int count : {1, 2, 3, 5}) {
    const ThreadScope scope(count);
    EXPECT_TRUE(at::equal(first, mask(0.3)));
  }
  for (const std::int64_t few : {1, 5, 63, 64, 65, 1027})
    EXPECT_TRUE(at::equal(dropoutMask({few}, 0.3, 7, 3, 12), first.flatten().slice(0, 0, few))) << few;
}

// Element i is word i mod 4 of block i / 4, dropped below rate x 2^32.
TEST(DropoutMask, IsPhilox) {
  const auto values = dropoutMask({203}, 0.25, (5ULL << 32) + 9, (6LL << 32) + 10, 11);
  for (std::uint32_t i = 0; i < 203; ++i) {
    const auto purpose = static_cast<std::uint32_t>(RandomPurpose::Dropout) ^ (6U << 8);
    const auto word = philox4x32({i / 4, 10, 11, purpose}, {9, 5})[i % 4];
    EXPECT_EQ(values[i].item<float>(), word < (1U << 30) ? 0.0F : static_cast<float>(1 / 0.75)) << i;
  }
}

}  // namespace
}  // namespace hp
