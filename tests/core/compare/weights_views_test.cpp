// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/weights_views.h"

#include <gtest/gtest.h>

#include "core/base/array_file.h"
#include "tests/core/compare/weights_files.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using test::noise;

/// Two weights files that differ a little in "conv" and more in "dense".
class Views : public testing::Test {
 protected:
  Views() {
    NamedArrays arrays{{"conv", {{2, 3, 2, 2}, noise(24, 1, 1)}}, {"dense", {{8}, noise(8, 2, 1)}}};
    writeSafetensors(folder_ / "a", arrays);
    arrays["conv"].values[0] += 0.01f;
    arrays["dense"].values[0] += 2;
    writeSafetensors(folder_ / "b", arrays);
    comparison_.baseline = bare("a");
    comparison_.candidate = bare("b");
    comparison_.weights = test::comparedFiles(folder_ / "a", folder_ / "b");
  }
  ComparedRunPtr bare(const char* name) const {
    return std::make_shared<const ComparedRun>(
        ComparedRun{.kind = RunKind::WeightsFile, .weights = {{1, folder_ / name}}});
  }
  test::TemporaryFolder folder_;
  RunComparison comparison_;
};

TEST_F(Views, AreOfTheTensorThatLiesFarthestApartAndOfTheFirstKernels) {
  EXPECT_EQ(farthestTensor(*comparison_.weights), "dense");
  const WeightsViews views = weightsViews(comparison_, {});
  ASSERT_TRUE(views.numbers && views.kernels);
  EXPECT_EQ(views.numbers->tensor, "dense");
  EXPECT_EQ(views.numbers->pairs, 8);
  EXPECT_EQ(views.kernels->tensor, "conv");
  EXPECT_TRUE(views.obstacles.empty());
}

TEST_F(Views, EqualWeightsHaveKernelsAlone) {
  comparison_.candidate = comparison_.baseline;
  comparison_.weights = test::comparedFiles(folder_ / "a", folder_ / "a");
  EXPECT_EQ(farthestTensor(*comparison_.weights), "");
  const WeightsViews views = weightsViews(comparison_, {});
  EXPECT_FALSE(views.numbers);
  EXPECT_TRUE(views.kernels);
}

TEST_F(Views, WhatCannotBeReadIsASentence) {
  std::filesystem::remove(folder_ / "b");
  const WeightsViews gone = weightsViews(comparison_, {});
  EXPECT_FALSE(gone.numbers || gone.kernels);
  EXPECT_EQ(gone.obstacles.size(), 1u);
  comparison_.weights.reset();
  EXPECT_TRUE(weightsViews(comparison_, {}).obstacles.empty()) << "nothing was compared";
}

}  // namespace
}  // namespace hp
