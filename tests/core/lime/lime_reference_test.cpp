// SPDX-License-Identifier: GPL-3.0-or-later
// Against the lime package itself: its segments, design, responses and result on SqueezeNet 1.0.
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <iostream>

#include "core/base/array_file.h"
#include "core/explain/lime/lime.h"
#include "core/explain/lime/prediction.h"
#include "core/explain/lime/surrogate.h"
#include "core/model/executor.h"
#include "core/model/import/tensor_file.h"
#include "core/model/network.h"
#include "tests/support/shared.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

constexpr int kClass = 243;

Array stored(const std::string& name) {
  return readTensor(test::sharedFolder() / "reference" / "squeezenet1_0-cat_dog-243.safetensors", name);
}

Network squeezeNet() {
  return openNetwork({.path = test::sharedFolder() / "models" / "squeezenet1_0-imagenet.safetensors"}, {});
}

Design storedDesign() {
  const auto bits = stored("lime/Z");
  return {static_cast<int>(bits.size(0)),
          static_cast<int>(bits.size(1)),
          {bits.values.begin(), bits.values.end()}};
}

std::vector<double> doubles(const Array& array) { return {array.values.begin(), array.values.end()}; }

double correlation(const std::vector<double>& a, const std::vector<double>& b) {
  const auto n = static_cast<double>(a.size());
  double meanA = 0, meanB = 0, ab = 0, aa = 0, bb = 0;
  for (std::size_t i = 0; i < a.size(); ++i) meanA += a[i] / n, meanB += b[i] / n;
  for (std::size_t i = 0; i < a.size(); ++i) {
    ab += (a[i] - meanA) * (b[i] - meanB);
    aa += (a[i] - meanA) * (a[i] - meanA);
    bb += (b[i] - meanB) * (b[i] - meanB);
  }
  return ab / std::sqrt(aa * bb);
}

TEST(LimeReference, TheSurrogateIsThePackages) {
  HP_NEEDS_SHARED();
  const auto design = storedDesign();
  const auto fit = fitRidge(design, doubles(stored("lime/Y")), limeWeights(design, 0.25), 1);
  const auto expected = doubles(stored("lime/weights"));
  double largest = 0, worst = 0;
  for (std::size_t k = 0; k < expected.size(); ++k) {
    largest = std::max(largest, std::abs(expected[k]));
    worst = std::max(worst, std::abs(fit.coefficients[k] - expected[k]));
  }
  const double intercept = stored("lime/intercept").values[0], score = stored("lime/score").values[0];
  std::cout << "[ deviation] lime weights " << worst / largest << ", intercept "
            << std::abs(fit.intercept / intercept - 1) << ", score " << std::abs(fit.rSquared / score - 1)
            << "\n";
  EXPECT_LT(worst, 1e-6 * largest);
  EXPECT_NEAR(fit.intercept, intercept, 1e-6 * std::abs(intercept));
  EXPECT_NEAR(fit.rSquared, score, 1e-6 * score);
}

// The stored design on the stored segments: our composites and predictions against the package's responses.
TEST(LimeReference, PredictionsAreThePackages) {
  HP_NEEDS_SHARED();
  const auto network = squeezeNet();
  const auto input = stored("input");
  const auto segments = segmentationOf(stored("lime/segments"), 224, 224);
  auto own = network.preprocessing();
  own.resize = 0;
  const auto fudged = replaced(imageOfInput(network, input), segments, {});
  const Composites composites(input, prepareInput(network.withPreprocessing(own), fudged), segments);
  auto design = storedDesign();
  design.samples = 100;
  design.bits.resize(static_cast<std::size_t>(design.samples * design.segments));
  const auto responses =
      predictSamples({network, input}, std::array{kClass}, composites, segments, design, 0, {}).front();
  const auto expected = stored("lime/Y").values;
  for (std::size_t s = 0; s < responses.size(); ++s) EXPECT_NEAR(responses[s], expected[s], 2e-4) << s;
}

TEST(LimeReference, OwnSamplingAgreesWithThePackagesWeights) {
  HP_NEEDS_SHARED();
  const test::TemporaryFolder folder;
  writeNpy(folder / "segments.npy", stored("lime/segments"));
  LimeParams params;
  params.segmentsFile = (folder / "segments.npy").string();
  const auto result = limeMethod().run({squeezeNet(), stored("input"), kClass}, params, {});
  std::vector<double> weights(result.weights.size());
  for (const auto& weight : result.weights) weights[static_cast<std::size_t>(weight.segment)] = weight.weight;
  const double agreement = correlation(weights, doubles(stored("lime/weights")));
  std::cout << "[ deviation] lime own sampling: correlation " << agreement << "\n";
  EXPECT_GT(agreement, 0.9);
}

TEST(LimeReference, BitsAreTheSameForAnyBatchAndThreads) {
  HP_NEEDS_SHARED();
  LimeParams params;
  params.samples = 30;
  const auto network = squeezeNet();
  const auto input = stored("input");
  const int before = threads();
  Array expected;
  for (const int count : {1, 2}) {
    setThreads(count);
    for (const std::int64_t batch : {1, 7, 10, 64}) {
      params.batch = batch;
      const auto map = limeMethod().run({network, input, kClass}, params, {}).map;
      if (expected.empty()) expected = map;
      EXPECT_EQ(map, expected) << count << " " << batch;
    }
  }
  setThreads(before);
}

}  // namespace
}  // namespace hp
