// SPDX-License-Identifier: GPL-3.0-or-later
// Each of the five questions has the same bits whatever the number of threads.
#include <gtest/gtest.h>

#include <bit>

#include "core/data/sample.h"
#include "core/evaluate/faithfulness_table.h"
#include "core/evaluate/label_permutation.h"
#include "core/evaluate/localisation_table.h"
#include "core/evaluate/randomisation_networks.h"
#include "core/evaluate/scene_pictures.h"
#include "core/evaluate/sensitivity_table.h"
#include "core/model/threads.h"
#include "tests/core/evaluate/told_method.h"

namespace hp {
namespace {

using Bits = std::vector<std::uint64_t>;

/// Values that can differ in their last bits when threads do: sums of BLAS are among them.
class EvaluationThreads : public testing::Test {
 protected:
  static Bits bitsOf(std::initializer_list<const MetricResult*> metrics) {
    Bits bits;
    for (const auto* metric : metrics)
      for (const auto& value : metric->values) bits.push_back(std::bit_cast<std::uint64_t>(value.value));
    return bits;
  }
  static Bits bitsOf(const std::vector<MetricResult>& metrics) {
    Bits all;
    for (const auto& metric : metrics)
      for (const auto bits : bitsOf({&metric})) all.push_back(bits);
    return all;
  }
  template <class Ask>
  static void expectSameBits(const Ask& ask) {
    const auto with = [&](int count) {
      const ThreadScope scope(count);
      setBlasThreads(count);
      Bits all;
      for (const auto& row : ask())
        for (const auto bits : row) all.push_back(bits);
      EXPECT_EQ(threads(), count);
      EXPECT_EQ(blasThreads(), count) << "as it was found";
      return all;
    };
    const auto one = with(1);
    EXPECT_FALSE(one.empty());
    EXPECT_EQ(one, with(2));
  }

  const Network network_ = openSample({});
  const EvaluatedPictures pictures_ = scenePictures(network_, sampleSpec(), 3);
  const std::vector<ExperimentMethod> methods_ = test::methodsNamed({"lrp", "grad-cam"});
};

TEST_F(EvaluationThreads, DoNotChangeLocalisation) {
  expectSameBits([&] {
    std::vector<Bits> bits;
    for (const auto& row : localisationTable(network_, methods_, pictures_, {}, {}))
      bits.push_back(bitsOf({&row.pointing, &row.mass, &row.rank}));
    return bits;
  });
}

TEST_F(EvaluationThreads, DoNotChangeFaithfulness) {
  expectSameBits([&] {
    std::vector<Bits> bits;
    for (const auto& row : faithfulnessTable(network_, methods_, pictures_, {.steps = 4}, {}))
      bits.push_back(bitsOf({&row.area}));
    return bits;
  });
}

TEST_F(EvaluationThreads, DoNotChangeSensitivity) {
  expectSameBits([&] {
    std::vector<Bits> bits;
    for (const auto& row : sensitivityTable(network_, methods_, pictures_, {.samples = 3}, {}))
      bits.push_back(bitsOf({&row.lipschitz, &row.maximum, &row.average}));
    return bits;
  });
}

TEST_F(EvaluationThreads, DoNotChangeLabels) {
  const auto other = RandomisedNetworks(network_, {}, 0, {}).at(2, {});
  expectSameBits([&] {
    std::vector<Bits> bits;
    for (const auto& row : labelPermutationCheck(network_, other, methods_, pictures_, 0, {}))
      bits.push_back(bitsOf(row.likeness));
    return bits;
  });
}

TEST_F(EvaluationThreads, DoNotChangeRandomisation) {
  expectSameBits([&] {
    std::vector<Bits> bits;
    const RandomisationSpec spec{.norms = NormStatistics::Recomputed, .repeats = 1};
    for (const auto& result : randomisationCheck(network_, methods_, pictures_, spec, {}))
      for (const auto& layer : result.layers) bits.push_back(bitsOf(layer.likeness));
    return bits;
  });
}

}  // namespace
}  // namespace hp
