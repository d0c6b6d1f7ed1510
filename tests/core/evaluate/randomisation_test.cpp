// SPDX-License-Identifier: GPL-3.0-or-later
// The parameter-randomisation check: what is drawn anew, and what is made of it.
#include "core/evaluate/randomisation.h"

#include <gtest/gtest.h>

#include <cmath>
#include <iostream>
#include <set>

#include "core/base/outcome.h"
#include "core/data/sample.h"
#include "core/evaluate/map_likeness.h"
#include "core/evaluate/randomisation_networks.h"
#include "core/model/executor.h"
#include "core/model/graph_builder.h"
#include "tests/core/evaluate/told_method.h"
#include "tests/support/tiny_networks.h"

namespace hp {
namespace {

RandomisedNetworks networks(const Network& network, RandomisationSpec spec = {}, int repeat = 0) {
  return {network, spec, repeat, {toTensor(test::randomInput(network))}};
}

const at::Tensor& tensorOf(const Network& network, const std::string& name) {
  return network.content().weights.at(name);
}

std::set<std::string> changedTensors(const Network& before, const Network& after) {
  std::set<std::string> changed;
  for (const auto& [name, tensor] : before.content().weights)
    if (!tensor.equal(tensorOf(after, name))) changed.insert(name);
  return changed;
}

std::set<std::string> tensorsOf(const Network& network, const LearnedLayer& layer) {
  std::set<std::string> names;
  for (const auto id : layer.nodes) {
    const auto& parameters = network.graph().node(id).parameters;
    names.insert(parameters.begin(), parameters.end());
  }
  return names;
}

TEST(RandomisedNetworks, LayersGoFromTheScoresDownAndTakeTheirNormalisationsWithThem) {
  const auto network = test::tinyNetwork();
  const auto layers = learnedLayers(network.graph());
  ASSERT_EQ(layers.size(), 3u);
  EXPECT_EQ(layers.front().name, "classifier");
  EXPECT_EQ(layers.back().nodes.size(), 2u) << "a convolution and its batch norm";
  EXPECT_TRUE(network.graph().node(layers.back().nodes.back()).is<layer::BatchNorm2d>());
}

TEST(RandomisedNetworks, CascadingChangesALayerAndAllAboveIndependentItAlone) {
  const auto network = test::tinyNetwork();
  const auto digest = digestOf(network.content().weights);
  const auto layers = learnedLayers(network.graph());
  std::set<std::string> above;
  for (std::size_t i = 0; i < layers.size(); ++i) {
    const auto own = tensorsOf(network, layers[i]);
    above.insert(own.begin(), own.end());
    const auto alone = networks(network, {.order = RandomisationOrder::Independent}).at(i, {});
    EXPECT_EQ(changedTensors(network, networks(network).at(i, {})), above) << layers[i].name;
    EXPECT_EQ(changedTensors(network, alone), own) << layers[i].name;
  }
  EXPECT_EQ(above.size(), network.content().weights.size());
  EXPECT_EQ(digestOf(network.content().weights), digest);
}

// Two layers of one shape: other tools give both the same weights.
Network twins() {
  GraphBuilder b({1, 3, 3});
  auto x = b.relu("relu", b.linear("fc1", b.add("flat", layer::Flatten{}, {0}), 9));
  b.linear("fc2", x, 9);
  return test::withRandomWeights(b.build(), 1);
}

TEST(RandomisedNetworks, EveryTensorAndRepeatHasNumbersOfItsOwn) {
  const auto network = twins();
  const auto one = networks(network).at(1, {}), again = networks(network).at(1, {}),
             two = networks(network, {}, 1).at(1, {}), other = networks(network, {.seed = 1}).at(1, {});
  EXPECT_EQ(one.digest(), again.digest());
  EXPECT_NE(one.digest(), two.digest());
  EXPECT_NE(one.digest(), other.digest());
  EXPECT_NE(one.digest(), network.digest());
  EXPECT_FALSE(tensorOf(one, "fc1.weight").equal(tensorOf(one, "fc2.weight")));
  EXPECT_FALSE(tensorOf(one, "fc1.bias").equal(tensorOf(one, "fc2.bias")));
}

TEST(RandomisedNetworks, BatchNormIsDrawnFromWhatTheLayerHad) {
  const auto network = test::tinyNetwork();
  const auto layers = learnedLayers(network.graph());
  const auto after = networks(network).at(layers.size() - 1, {});
  for (const auto& name : network.graph().node(layers.back().nodes.back()).parameters) {
    const auto before = tensorOf(network, name);
    const auto drawn = tensorOf(after, name);
    for (std::int64_t i = 0; i < drawn.numel(); ++i)
      EXPECT_TRUE(before.eq(drawn[i]).any().item<bool>()) << name;
    EXPECT_FALSE(drawn.equal(before)) << name;
  }
}

/// Which channel each value was drawn from.
std::vector<std::int64_t> drawnFrom(const at::Tensor& before, const at::Tensor& drawn) {
  std::vector<std::int64_t> places;
  for (std::int64_t i = 0; i < drawn.numel(); ++i)
    places.push_back(before.eq(drawn[i]).nonzero()[0][0].item<std::int64_t>());
  return places;
}

TEST(RandomisedNetworks, EveryBatchNormHasDrawsOfItsOwn) {
  GraphBuilder b({3, 12, 12});
  auto x = b.batchNorm("one", b.conv("first", b.input(), {.out = 16, .kernel = {3, 3}}));
  x = b.batchNorm("two", b.conv("second", x, {.out = 16, .kernel = {3, 3}}));
  b.linear("scores", b.add("pool", layer::GlobalMean{}, {x}), 2);
  const auto network = test::withRandomWeights(b.build(), 1);
  const auto after = networks(network).at(2, {});
  const auto drawn = [&](const std::string& name) {
    return drawnFrom(tensorOf(network, name), tensorOf(after, name));
  };
  EXPECT_NE(drawn("one.weight"), drawn("two.weight"));
  EXPECT_NE(drawn("one.weight"), drawn("one.bias"));
}

TEST(RandomisedNetworks, RecomputedStatisticsAreThoseOfThePictures) {
  const auto network = test::tinyNetwork();
  const auto layers = learnedLayers(network.graph());
  const RandomisationSpec spec{.norms = NormStatistics::Recomputed};
  const auto after = networks(network, spec).at(layers.size() - 1, {});
  const auto norm = layers.back().nodes.back();
  const auto& node = after.graph().node(norm);
  const auto values =
      runUpTo(after.graph(), after.content().weights, toTensor(test::randomInput(network)), norm, {});
  const auto normalised = values[norm].to(at::kDouble);
  const auto factor = tensorOf(after, node.parameters[0]), offset = tensorOf(after, node.parameters[1]);
  for (std::int64_t c = 0; c < normalised.size(1); ++c) {
    EXPECT_NEAR(normalised[0][c].mean().item<double>(), offset[c].item<double>(), 1e-4);
    EXPECT_NEAR(normalised[0][c].std(false).item<double>(), std::abs(factor[c].item<double>()), 1e-3);
  }
  EXPECT_THROW(RandomisedNetworks(network, spec, 0, {}), Error);
}

TEST(MapLikeness, OfEqualScaledAndTurnedMaps) {
  Array map{{16, 16}, std::vector<float>(256)};
  for (std::size_t i = 0; i < 256; ++i) map.values[i] = std::sin(static_cast<float>(i * i % 97)) * 3;
  auto scaled = map, turned = map;
  for (auto& value : scaled.values) value *= 8;
  for (auto& value : turned.values) value = -value;
  for (const auto& measure : mapLikenesses()) {
    EXPECT_NEAR(measure.of(map, map), 1, 1e-9) << measure.id;
    EXPECT_NEAR(measure.of(map, scaled), 1, 1e-6) << measure.id;
    if (measure.id.ends_with("absolute")) EXPECT_NEAR(measure.of(map, turned), 1, 1e-9) << measure.id;
  }
  EXPECT_NEAR(mapLikenesses()[0].of(map, turned), -1, 1e-9);
}

std::vector<EvaluatedPicture> twoPictures(const Network& network) {
  return {{"a", test::randomInput(network, 1), 0}, {"b", test::randomInput(network, 2), 1}};
}

TEST(RandomisationCheck, AMethodThatShowsThePictureIsFoundOut) {
  const auto network = test::tinyNetwork();
  const auto picture = test::toldMethod(&test::firstChannel);
  const std::vector<ExperimentMethod> methods{{&picture, {}, "picture"}};
  const auto result = randomisationCheck(network, methods, twoPictures(network), {}, {}).front();
  EXPECT_EQ(result.method, "picture");
  ASSERT_EQ(result.layers.size(), 3u);
  for (const auto& layer : result.layers) {
    for (std::size_t i = 0; i < mapLikenesses().size(); ++i) {
      EXPECT_NEAR(layer.likeness[i].mean, 1, 1e-9);
      EXPECT_NEAR(layer.deviation[i], 0, 1e-9);
      EXPECT_EQ(layer.likeness[i].count, 2);
      EXPECT_EQ(layer.likeness[i].values[1].picture, "b");
    }
  }
}

// The original network is like itself: where it counted, the mean would be above the randomised layers'.
TEST(RandomisationCheck, TheMeanIsThatOfRandomisedLayersOnly) {
  const auto network = test::tinyNetwork();
  const std::string own = network.digest();
  const auto told = test::toldMethod([own](const ExplainRequest& request) {
    auto map = test::firstChannel(request);
    if (request.network.digest() != own)
      for (auto& value : map.values) value = -value;
    return map;
  });
  const std::vector<ExperimentMethod> methods{{&told, {}, {}}};
  const auto result = randomisationCheck(network, methods, twoPictures(network), {}, {}).front();
  EXPECT_EQ(result.method, "Told");
  EXPECT_NEAR(result.mean[0].mean, -1, 1e-9);
  EXPECT_NEAR(result.mean[1].mean, 1, 1e-9) << "of absolute values";
}

TEST(RandomisationCheck, WhatCannotBeComparedIsLeftOutWithTheReason) {
  const auto network = test::tinyNetwork();
  const std::string own = network.digest();
  const auto failing = test::toldMethod([own](const ExplainRequest& request) {
    if (request.network.digest() != own) throw Error("It fails here.");
    return test::firstChannel(request);
  });
  const auto constant = test::toldMethod([](const ExplainRequest& request) {
    return Array{{request.input.size(2), request.input.size(3)}, std::vector<float>(144, 1)};
  });
  const std::vector<ExperimentMethod> methods{{&failing, {}, "failing"}, {&constant, {}, "constant"}};
  const auto results = randomisationCheck(network, methods, twoPictures(network), {.repeats = 1}, {});
  for (const auto& result : results) {
    EXPECT_EQ(result.mean[0].leftOut, 2) << result.method;
    EXPECT_FALSE(result.layers[0].likeness[0].values[0].why.empty());
  }
  EXPECT_EQ(results[0].layers[0].likeness[0].values[0].why, "It fails here.");
}

/// The number of the layers, counted from the scores, whose weights are not the original's.
std::size_t changedLayers(const Network& original, const Network& randomised) {
  const auto changed = changedTensors(original, randomised);
  std::size_t count = 0;
  for (const auto& layer : learnedLayers(original.graph()))
    for (const auto& name : tensorsOf(original, layer))
      if (changed.contains(name)) {
        ++count;
        break;
      }
  return count;
}

// The map of "b" is constant where two layers are randomised: "b" has a mean of no layers, not one of others.
TEST(RandomisationCheck, APictureWithoutAValueInALayerIsLeftOutOfTheMeanOfAll) {
  const auto network = test::tinyNetwork();
  const auto pictures = twoPictures(network);
  const auto told = test::toldMethod([&](const ExplainRequest& request) {
    auto map = test::firstChannel(request);
    if (request.target == 1 && changedLayers(network, request.network) == 2)
      std::ranges::fill(map.values, 1.0F);
    return map;
  });
  const std::vector<ExperimentMethod> methods{{&told, {}, "told"}};
  const auto result = randomisationCheck(network, methods, pictures, {.repeats = 2}, {}).front();
  EXPECT_EQ(result.layers[0].likeness[0].leftOut, 0);
  EXPECT_EQ(result.layers[1].likeness[0].leftOut, 1);
  EXPECT_EQ(result.layers[1].mapsWithoutValue[0], 2);
  EXPECT_EQ(result.layers[1].maps, 4);
  EXPECT_EQ(result.mean[0].count, 1);
  EXPECT_EQ(result.mean[0].leftOut, 1);
  EXPECT_NE(result.mean[0].values[1].why.find("Not all layers have a value"), std::string::npos);
  EXPECT_NE(result.mean[0].values[1].why.find("constant"), std::string::npos);
}

// One repeat of two is constant: the picture keeps its value, and what is not in it is counted.
TEST(RandomisationCheck, RepeatsWithoutAValueAreCounted) {
  const auto network = test::tinyNetwork();
  const auto first = networks(network).at(0, {}).digest();
  const auto told = test::toldMethod([&](const ExplainRequest& request) {
    auto map = test::firstChannel(request);
    if (request.network.digest() == first) std::ranges::fill(map.values, 1.0F);
    return map;
  });
  const std::vector<ExperimentMethod> methods{{&told, {}, "told"}};
  const auto result = randomisationCheck(network, methods, twoPictures(network), {.repeats = 2}, {}).front();
  EXPECT_EQ(result.layers[0].mapsWithoutValue[0], 2);
  EXPECT_EQ(result.layers[1].mapsWithoutValue[0], 0);
  EXPECT_EQ(result.layers[0].likeness[0].leftOut, 0);
  EXPECT_NEAR(result.layers[0].likeness[0].mean, 1, 1e-9);
  EXPECT_EQ(result.mean[0].count, 2);
}

TEST(RandomisationCheck, APicturesValuesDoNotDependOnItsCompany) {
  const auto network = test::tinyNetwork();
  const auto& gradient = methodById("gradient");
  const std::vector<ExperimentMethod> methods{{&gradient, gradient.defaults, {}}};
  const auto pictures = twoPictures(network);
  const auto both = randomisationCheck(network, methods, pictures, {}, {}).front();
  const auto alone = randomisationCheck(network, methods, {{pictures[1]}}, {}, {}).front();
  for (std::size_t i = 0; i < mapLikenesses().size(); ++i)
    EXPECT_EQ(both.layers[1].likeness[i].values[1].value, alone.layers[1].likeness[i].values[0].value);
}

TEST(RandomisationCheck, APictureThatCannotBeHadIsLeftOut) {
  const auto network = test::tinyNetwork();
  auto pictures = twoPictures(network);
  pictures[0] = {.name = "gone", .why = "It is gone."};
  const auto methods = test::methodsNamed({"gradient"});
  const RandomisationSpec spec{.norms = NormStatistics::Recomputed, .repeats = 1};
  const auto result = randomisationCheck(network, methods, pictures, spec, {}).front();
  EXPECT_EQ(result.mean[0].count, 1);
  EXPECT_EQ(result.mean[0].values[0].why, "It is gone.");
  pictures[1] = pictures[0];
  EXPECT_THROW(randomisationCheck(network, methods, pictures, spec, {}), Error);
}

TEST(RandomisationCheck, RefusesMoreThanFitsIntoMemory) {
  const auto network = test::tinyNetwork();
  const EvaluatedPictures endless(100'000'000, [](std::size_t) -> EvaluatedPicture {
    ADD_FAILURE() << "none is to be read";
    return {};
  });
  EXPECT_THROW(randomisationCheck(network, test::methodsNamed({"gradient"}), endless, {}, {}), Error);
}

TEST(RandomisationCheck, RefusesNothingToDo) {
  const auto network = test::tinyNetwork();
  EXPECT_THROW(randomisationCheck(network, {}, std::vector<EvaluatedPicture>{}, {}, {}), Error);
  EXPECT_THROW(randomisationCheck(network, {}, twoPictures(network), {.repeats = 0}, {}), Error);
}

// Adebayo et al. (2018): guided backpropagation hardly changes, the gradient and Grad-CAM do.
TEST(RandomisationCheck, SeparatesWhatTheLiteratureSeparates) {
  const auto network = openSample({});
  const auto methods = test::methodsNamed({"guided-backprop", "gradient", "grad-cam"});
  std::vector<EvaluatedPicture> pictures;
  for (std::uint64_t i = 0; i < 12; ++i) {
    const auto scene = makeScene(sampleSpec(), i);
    pictures.push_back({sampleSource(i), prepareInput(network, scene.image), scene.label});
  }
  const auto results = randomisationCheck(network, methods, pictures, {}, {});
  for (const auto& result : results) {
    std::cout << "[ numbers ] " << result.method;
    for (const auto& mean : result.mean) std::cout << "  " << mean.metric << " " << mean.mean;
    std::cout << '\n';
  }
  const auto& guided = results[0];
  constexpr std::size_t kRanks = 0, kStructure = 2;
  EXPECT_GT(guided.mean[kRanks].low, 0.6);
  for (std::size_t layer = 0; layer < 4; ++layer)
    EXPECT_GT(guided.layers[layer].likeness[kRanks].mean, 0.7) << guided.layers[layer].layer;
  for (std::size_t other = 1; other < results.size(); ++other) {
    EXPECT_LT(results[other].mean[kRanks].high, 0.3) << results[other].method;
    EXPECT_LT(results[other].mean[kStructure].high, guided.mean[kStructure].low - 0.2)
        << results[other].method;
  }
}

}  // namespace
}  // namespace hp
