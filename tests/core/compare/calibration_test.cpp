// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/calibration.h"

#include <gtest/gtest.h>

#include <cmath>

namespace hp {
namespace {

using Rows = std::vector<PredictionRow>;

Calibration of(const Rows& rows) {
  std::vector<const PredictionRow*> all;
  for (const auto& row : rows) all.push_back(&row);
  return calibrationOf(all);
}

/// A thousandth apart, so that every border of a bin is among them; right in a pattern.
Rows thousandths() {
  Rows rows;
  for (int k = 1; k <= 1000; ++k)
    rows.push_back({std::to_string(k), (k * k) % 7 < 3 ? 1 : 0, 1, k / 1000.0, {}});
  return rows;
}

// The bin of k thousandths is (k - 1) / 100 in whole numbers: no rounding takes part.
TEST(Calibration, BinsHoldWhatLiesBetweenTheirBorders) {
  const auto calibration = of(thousandths());
  for (int bin = 0; bin < 10; ++bin) {
    int pictures = 0, right = 0, sum = 0;
    for (int k = 1; k <= 1000; ++k) {
      if ((k - 1) / 100 != bin) continue;
      ++pictures, right += (k * k) % 7 < 3, sum += k;
    }
    const auto& found = calibration.bins[static_cast<std::size_t>(bin)];
    EXPECT_EQ(found.pictures, pictures) << bin;
    EXPECT_NEAR(found.accuracy, double(right) / pictures, 1e-12) << bin;
    EXPECT_NEAR(found.probability, sum / 1000.0 / pictures, 1e-12) << bin;
  }
}

// The paper's equation, from the bins.
TEST(Calibration, TheErrorIsThatOfTheBins) {
  const auto calibration = of(thousandths());
  double error = 0;
  for (const auto& bin : calibration.bins)
    error += double(bin.pictures) / 1000 * std::abs(bin.accuracy - bin.probability);
  EXPECT_NEAR(calibration.expectedError, error, 1e-12);
  EXPECT_GT(error, 0.1);
}

TEST(Calibration, OfNothingAndOfWhatIsNoNumber) {
  for (const auto& none : {of({}), of({{"a", 0, 0, 0.9, {}}, {"b", 0, 0, std::nan(""), {}}})}) {
    EXPECT_TRUE(std::isnan(none.expectedError));
    EXPECT_TRUE(std::isnan(none.brier));
    for (const auto& bin : none.bins) {
      EXPECT_EQ(bin.pictures, 0);
      EXPECT_TRUE(std::isnan(bin.accuracy) && std::isnan(bin.probability));
    }
  }
}

TEST(Calibration, SureAndRightIsPerfect) {
  const auto calibration = of({{"a", 1, 1, 1, {}}, {"b", 0, 0, 1, {}}});
  EXPECT_EQ(calibration.expectedError, 0);
  EXPECT_EQ(calibration.brier, 0);
  EXPECT_EQ(calibration.bins[9].pictures, 2);
  EXPECT_EQ(of({{"a", 1, 1, 0, {}}}).bins[0].pictures, 1) << "only rounding makes it nothing";
}

}  // namespace
}  // namespace hp
