// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/label_permutation.h"

#include <gtest/gtest.h>

#include "core/base/outcome.h"
#include "core/evaluate/map_likeness.h"
#include "tests/core/evaluate/told_method.h"
#include "tests/support/expect_error.h"
#include "tests/support/tiny_networks.h"

namespace hp {
namespace {

std::vector<EvaluatedPicture> twoPictures(const Network& network) {
  return {{"a", test::randomInput(network, 1), 0}, {"b", test::randomInput(network, 2), 1}};
}

TEST(LabelPermutation, ANetworkIsLikeItself) {
  const auto network = test::tinyNetwork();
  const auto methods = test::methodsNamed({"gradient", "lrp"});
  const auto results = labelPermutationCheck(network, network, methods, twoPictures(network), 0, {});
  ASSERT_EQ(results.size(), 2u);
  EXPECT_EQ(results[1].method, "LRP");
  for (const auto& result : results) {
    ASSERT_EQ(result.likeness.size(), mapLikenesses().size());
    for (const auto& metric : result.likeness) {
      EXPECT_EQ(metric.count, 2);
      EXPECT_NEAR(metric.mean, 1, 1e-9) << metric.metric;
    }
  }
}

TEST(LabelPermutation, MapsOfBothNetworksAreCompared) {
  const auto honest = test::tinyNetwork(4, 1), other = test::tinyNetwork(4, 2);
  const auto told = test::toldMethod([own = honest.digest()](const ExplainRequest& request) {
    auto map = test::firstChannel(request);
    if (request.network.digest() != own)
      for (auto& value : map.values) value = -value;
    return map;
  });
  const std::vector<ExperimentMethod> methods{{&told, {}, {}}};
  const auto result = labelPermutationCheck(honest, other, methods, twoPictures(honest), 0, {}).front();
  EXPECT_NEAR(result.likeness[0].mean, -1, 1e-9);
  EXPECT_NEAR(result.likeness[1].mean, 1, 1e-9) << "of absolute values";
}

TEST(LabelPermutation, NetworksMustPreparePicturesAlike) {
  const auto network = test::tinyNetwork(4);
  auto other = network.preprocessing();
  other.mean.front() += 0.1;
  HP_EXPECT_REFUSED(
      labelPermutationCheck(network, network.withPreprocessing(other), {}, twoPictures(network), 0, {}),
      "must prepare pictures as the other one does");
}

TEST(LabelPermutation, NetworksMustMeanTheSameClasses) {
  const auto network = test::tinyNetwork(4).withClassNames({"a", "b", "c", "d"}),
             turned = network.withClassNames({"a", "c", "b", "d"});
  HP_EXPECT_REFUSED(labelPermutationCheck(network, turned, {}, twoPictures(network), 0, {}),
                    "class 1 is b here and c there");
  HP_EXPECT_REFUSED(labelPermutationCheck(network, test::tinyNetwork(4), {}, twoPictures(network), 0, {}),
                    "class 0 is a here and class 0 there");
}

TEST(LabelPermutation, NetworksMustTakeTheSameAndKnowTheSame) {
  const auto network = test::tinyNetwork(4), other = test::tinyNetwork(5);
  EXPECT_THROW(labelPermutationCheck(network, other, {}, twoPictures(network), 0, {}), Error);
}

}  // namespace
}  // namespace hp
