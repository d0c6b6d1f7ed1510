// SPDX-License-Identifier: GPL-3.0-or-later
// What the established tools computed themselves, in the profile that carries their name.
#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <set>

#include "core/base/run_context.h"
#include "tests/core/lrp/deviation_table.h"
#include "tests/core/lrp/innvestigate_networks.h"
#include "tests/core/lrp/run_lrp.h"
#include "tests/support/shared.h"

namespace hp::test {
namespace {

using Tensors = std::map<std::string, PlainTensor>;

const std::map<std::string, LrpComposite> kZennitComposites{
    {"EpsilonPlus", LrpComposite::EpsilonPlus},
    {"EpsilonPlusFlat", LrpComposite::EpsilonPlusFlat},
    {"EpsilonAlpha2Beta1", LrpComposite::EpsilonAlpha2Beta1},
    {"EpsilonAlpha2Beta1Flat", LrpComposite::EpsilonAlpha2Beta1Flat},
    {"EpsilonGammaBox", LrpComposite::EpsilonGammaBox},
    {"ExcitationBackprop", LrpComposite::ExcitationBackprop},
    {"Epsilon_1e-6", LrpComposite::Epsilon},
};

// Its denominators nearly cancel, so that the tool's own rounding shows.
double zennitTolerance(const std::string& name) { return name == "Epsilon_1e-6" ? 2e-3 : 2e-5; }

void compareZennit(const std::string& file, const Network& network, LrpPrecision precision,
                   std::vector<Deviation>& rows) {
  const Tensors tensors = readSafetensors(sharedFolder() / "reference" / (file + ".safetensors"));
  const auto input = arrayOf(tensors.at("input"));
  const auto target = static_cast<int>(tensors.at("class").values.front());
  for (const auto& [name, composite] : kZennitComposites) {
    const auto theirs = tensors.find("zennit/" + name);
    if (theirs == tensors.end()) continue;
    const LrpParams params{.composite = composite,
                           .profile = LrpProfile::Zennit,
                           .start = LrpStart::One,
                           .precision = precision};
    const auto ours = channelValues(runLrp(network, input, target, params));
    const auto& expected = theirs->second.values;
    const auto* suffix = precision == LrpPrecision::Float64 ? " (ours in float64)" : "";
    rows.push_back({file, "zennit/" + name + suffix,
                    largestDifference(ours, expected) / largestMagnitude(expected), zennitTolerance(name)});
  }
}

std::int64_t argmax(const PlainTensor& batch, std::int64_t row) {
  const auto begin = batch.values.begin() + row * batch.shape.at(1);
  return std::max_element(begin, begin + batch.shape.at(1)) - begin;
}

const PlainTensor* tensorOrNull(const Tensors& tensors, const std::string& name) {
  const auto found = tensors.find(name);
  return found == tensors.end() ? nullptr : &found->second;
}

double innvestigateDeviation(const Tensors& tensors, const std::string& analyzer, const std::string& layer) {
  const auto prefix = analyzer + "/" + layer + "/";
  const auto* weight = tensorOrNull(tensors, prefix + "weights.0");
  const auto network = innvestigateNetwork(layer, weight, tensorOrNull(tensors, prefix + "weights.1"));
  const auto params = *paramsOfAnalyzer(analyzer, weight != nullptr);
  const auto& scores = tensors.at(prefix + "output");
  const auto& expected = tensors.at(prefix + "attribution");
  const auto size = static_cast<std::ptrdiff_t>(expected.values.size()) / expected.shape.at(0);
  double largest = 0;
  for (std::int64_t row = 0; row < scores.shape.at(0); ++row) {
    const auto target = static_cast<int>(argmax(scores, row));
    const auto ours = runLrp(network, innvestigateInput(layer, tensors.at("input"), row), target, params);
    const auto begin = expected.values.begin() + row * size;
    largest = std::max(largest, largestDifference(channelsLast(layer, ours.channels), {begin, begin + size}));
  }
  return largest;
}

// One row an analyzer: the largest difference over six layers and eight pictures.
void compareInnvestigate(std::vector<Deviation>& rows) {
  const Tensors tensors =
      readSafetensors(sharedFolder() / "reference" / "innvestigate" / "layers.safetensors");
  std::map<std::string, std::set<std::string>> layers;
  for (const auto& [name, tensor] : tensors) {
    const auto slash = name.find('/');
    if (slash == std::string::npos) continue;
    const auto analyzer = name.substr(0, slash);
    if (paramsOfAnalyzer(analyzer, true))
      layers[analyzer].insert(name.substr(slash + 1, name.rfind('/') - slash - 1));
  }
  for (const auto& [analyzer, names] : layers) {
    double largest = 0;
    for (const auto& layer : names)
      largest = std::max(largest, innvestigateDeviation(tensors, analyzer, layer));
    rows.push_back({"innvestigate/layers",
                    analyzer + " (" + std::to_string(names.size()) + " layers, absolute)", largest, 1e-6});
  }
}

TEST(LrpReference, EveryStoredTensorIsMet) {
  HP_NEEDS_SHARED();
  const auto models = sharedFolder() / "models";
  const auto squeezenet = openNetwork({.path = models / "squeezenet1_0-imagenet.pth"}, RunContext());
  const auto resnet = openNetwork({.path = models / "resnet20-cifar10-12fca82f.th"}, RunContext());
  std::vector<Deviation> rows;
  for (const auto precision : {LrpPrecision::Float32, LrpPrecision::Float64}) {
    for (const auto* file : {"squeezenet1_0-cat_dog-243", "squeezenet1_0-siamese-284"})
      compareZennit(file, squeezenet, precision, rows);
    for (const auto* file : {"resnet20-cifar10-horses-0", "resnet20-cifar10-captum_siamese-3"})
      compareZennit(file, resnet, precision, rows);
  }
  compareInnvestigate(rows);
  std::cout << tableText(rows);
  EXPECT_EQ(rows.size(), 2 * (7 + 7 + 3 + 3) + 18);
  for (const auto& row : rows)
    EXPECT_TRUE(row.met()) << row.file << " " << row.tensor << ": " << row.measured;
}

}  // namespace
}  // namespace hp::test
