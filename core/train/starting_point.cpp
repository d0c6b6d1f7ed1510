// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/starting_point.h"

#include "core/base/outcome.h"
#include "core/base/philox.h"
#include "core/model/import/open_weights.h"
#include "core/model/zoo/zoo.h"
#include "core/train/initialise.h"

namespace hp {
namespace {

// Streams of RandomPurpose::Shuffle below this are epochs' orders.
constexpr std::uint64_t kLabelStream = 0xffff'0001;

std::vector<double> countsOf(const Dataset& dataset) {
  std::vector<double> counts(dataset.classNames().size(), 0);
  for (const auto index : dataset.indexesOf(Split::Train))
    ++counts[static_cast<std::size_t>(dataset.example(index).label)];
  return counts;
}

/// The file's tensor of this name; a U-Net's encoder is the classifier that the file holds.
const at::Tensor* tensorFor(std::string name, const Weights& file) {
  constexpr std::string_view kEncoder = "encoder.";
  if (!file.contains(name) && name.starts_with(kEncoder)) name.erase(0, kEncoder.size());
  const auto found = file.find(name);
  return found == file.end() ? nullptr : &found->second;
}

/// Copies tensors of the file that fit; returns how many.
std::size_t takeFitting(const Weights& file, Weights& into) {
  std::size_t taken = 0;
  for (auto& [name, tensor] : into) {
    const auto* found = tensorFor(name, file);
    if (!found || found->sizes() != tensor.sizes()) continue;
    tensor = found->to(at::kFloat).clone();
    ++taken;
  }
  return taken;
}

}  // namespace

int classCountFor(const TrainingRecipe& recipe, const Dataset& dataset) {
  const bool ofPixels = recipe.loss == LossKind::SoftIou;
  return static_cast<int>((ofPixels ? dataset.maskClassNames() : dataset.classNames()).size());
}

Weights startingWeights(const TrainingRecipe& recipe, const Graph& graph, const Seeds& seeds,
                        const RunContext& context) {
  auto weights = initialWeights(graph, recipe.initialisation, seeds.initialisation);
  if (recipe.weights.empty()) return weights;
  const auto opened = openNetwork({.path = recipe.weights}, context);
  if (takeFitting(opened.content().weights, weights) == 0)
    throw Error("'" + recipe.weights + "' has no tensor that fits the recipe's network.");
  return weights;
}

std::vector<double> classWeightsFor(const TrainingRecipe& recipe, const Dataset& dataset) {
  if (!recipe.classWeights) return {};
  auto weights = countsOf(dataset);
  const auto examples = static_cast<double>(dataset.indexesOf(Split::Train).size());
  const auto classes = static_cast<double>(weights.size());
  for (std::size_t i = 0; i < weights.size(); ++i) {
    if (weights[i] == 0)
      throw Error("Class '" + dataset.classNames()[i] + "' has no picture to train on, so it has no weight.");
    weights[i] = examples / (classes * weights[i]);
  }
  return weights;
}

Dataset labelledFor(const TrainingRecipe& recipe, const Dataset& dataset) {
  if (!recipe.permuteLabels) return dataset;
  const auto training = dataset.indexesOf(Split::Train);
  std::vector<int> labels;
  for (const auto& example : dataset.examples()) labels.push_back(example.label);
  const Philox random(recipe.seed, RandomPurpose::Shuffle, kLabelStream);
  for (std::size_t i = training.size(); i > 1; --i)
    std::swap(labels[training[i - 1]], labels[training[random.below(i, i)]]);
  return dataset.withLabels(labels);
}

}  // namespace hp
