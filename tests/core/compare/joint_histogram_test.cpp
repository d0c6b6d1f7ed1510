// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/joint_histogram.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

#include "tests/core/compare/memory_weights.h"
#include "tests/core/compare/weights_files.h"
#include "tests/core/import/saved_file_writer.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using test::MemoryWeights;
using Floats = std::vector<float>;
constexpr std::size_t kBins = JointHistogram::kBins;

JointHistogram jointOf(const WeightsSource& baseline, const WeightsSource& candidate,
                       const RunContext& context = {}, const std::string& tensor = "w") {
  return jointHistogram(Baseline<const WeightsSource*>(&baseline),
                        Candidate<const WeightsSource*>(&candidate), tensor, context);
}

JointHistogram jointOf(const Floats& baseline, const Floats& candidate) {
  MemoryWeights left("a.pth"), right("b.pth");
  left.add("w", {{std::ssize(baseline)}, baseline});
  right.add("w", {{std::ssize(candidate)}, candidate});
  return jointOf(left, right);
}

std::int64_t sum(const std::vector<std::int64_t>& counts) {
  return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

TEST(JointHistogram, AgreesWithASlowAuthor) {
  const Floats baseline = test::noise(150'000, 1, 0.5f);
  Floats candidate = test::noise(150'000, 2, 0.3f);
  candidate[7] = 0.75f;
  const JointHistogram found = jointOf(baseline, candidate);
  EXPECT_EQ(found.high, 0.75);
  EXPECT_EQ(found.low, static_cast<double>(*std::ranges::min_element(baseline)));
  const long double width = (static_cast<long double>(found.high) - found.low) / kBins;
  std::map<std::pair<std::size_t, std::size_t>, std::int64_t> slow;
  const auto bin = [&](float value) {
    std::size_t at = 0;
    while (at + 1 < kBins && value >= found.low + width * static_cast<long double>(at + 1)) ++at;
    return at;
  };
  for (std::size_t i = 0; i < baseline.size(); ++i) ++slow[{bin(baseline[i]), bin(candidate[i])}];
  EXPECT_EQ(found.pairs, 150'000);
  EXPECT_EQ(sum(found.counts), 150'000);
  std::int64_t apart = 0;
  for (std::size_t b = 0; b < kBins; ++b)
    for (std::size_t c = 0; c < kBins; ++c) apart += std::abs(slow[{b, c}] - found.at(b, c));
  EXPECT_LE(apart, 4) << "at most one number on the edge of a bin";
}

TEST(JointHistogram, ItsSumsAreTheHistogramsOfBoth) {
  const JointHistogram found = jointOf({0, 0, 0, 128}, {0, 64.5f, 64.5f, 0});
  EXPECT_EQ(found.ofBaseline()[0], 3);
  EXPECT_EQ(found.ofBaseline()[kBins - 1], 1);
  EXPECT_EQ(found.ofCandidate()[0], 2);
  EXPECT_EQ(found.ofCandidate()[64], 2);
  EXPECT_EQ(found.at(0, 64), 2);
  EXPECT_EQ(found.at(kBins - 1, 0), 1) << "the baseline's is the large one";
  EXPECT_EQ(found.middleOf(64), 64.5);
}

TEST(JointHistogram, OfFewNumbersFourBinsAreDrawnAsOne) {
  const JointHistogram found = jointOf({0, 0, 0, 128}, {0, 64.5f, 64.5f, 0});
  const auto points = found.outline(found.ofCandidate());
  ASSERT_EQ(points.size(), kBins / 4);
  EXPECT_EQ(points[0].value, 2);
  EXPECT_EQ(points[0].count, 2);
  EXPECT_EQ(points[16].value, 66);
  EXPECT_EQ(points[16].count, 2);
}

TEST(JointHistogram, EqualNumbersLieOnTheDiagonal) {
  const Floats values = test::noise(5000, 3, 2);
  const JointHistogram found = jointOf(values, values);
  for (std::size_t b = 0; b < kBins; ++b)
    for (std::size_t c = 0; c < kBins; ++c) EXPECT_TRUE(b == c || found.at(b, c) == 0);
}

TEST(JointHistogram, OfOneNumberAndOfNone) {
  const JointHistogram zeros = jointOf(Floats(10, 0), Floats(10, 0));
  EXPECT_LT(zeros.low, 0);
  EXPECT_GT(zeros.high, 0);
  EXPECT_EQ(sum(zeros.counts), 10);
  const JointHistogram tiny = jointOf({-1e-38f}, {-1e-38f});
  EXPECT_LT(tiny.low, tiny.high);
  EXPECT_EQ(sum(tiny.counts), 1);
  const float nan = std::numeric_limits<float>::quiet_NaN();
  const JointHistogram none = jointOf({nan, 1}, {1, std::numeric_limits<float>::infinity()});
  EXPECT_EQ(none.pairs, 0);
  EXPECT_EQ(none.leftOut, 2);
  EXPECT_EQ(sum(none.counts), 0);
}

TEST(JointHistogram, DoublesOfEverySize) {
  const test::TemporaryFolder folder;
  const double most = std::numeric_limits<double>::max();
  test::writeRawSafetensors(folder / "a", {{"w", "F64", {2}, test::bytesOf<double>({-most, most})}});
  const auto source = openWeightsSource(folder / "a", {});
  const JointHistogram found = jointOf(*source, *source);
  EXPECT_EQ(found.at(0, 0), 1);
  EXPECT_EQ(found.at(kBins - 1, kBins - 1), 1);
  EXPECT_TRUE(std::isfinite(found.middleOf(3)));
}

TEST(JointHistogram, ReportsAndStops) {
  MemoryWeights weights("a.pth");
  weights.add("w", {{300'000}, test::noise(300'000, 1, 1)});
  Progress last;
  std::stop_source stop;
  jointOf(weights, weights, RunContext({}, [&](const Progress& at) { last = at; }));
  EXPECT_EQ(last.done, 600'000);
  EXPECT_EQ(last.total, 600'000);
  const auto stopAtOnce = [&](const Progress& at) {
    last = at;
    stop.request_stop();
  };
  EXPECT_THROW(jointOf(weights, weights, RunContext(stop.get_token(), stopAtOnce)), Stopped);
  EXPECT_EQ(last.done, 0);
}

TEST(JointHistogram, WhatIsNotInBothIsOneSentence) {
  MemoryWeights left("a.pth"), right("b.pth");
  left.add("w", {{2}, {1, 2}});
  right.add("w", {{1, 2}, {1, 2}});
  HP_EXPECT_REFUSED(jointOf(left, right), "'w' is 2 in a.pth and 1x2 in b.pth");
  HP_EXPECT_REFUSED(jointOf(left, right, {}, "x"), "a.pth holds no tensor 'x'");
}

}  // namespace
}  // namespace hp
