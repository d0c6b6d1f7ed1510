// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/starting_point.h"

#include <algorithm>
#include <set>

#include "core/base/digest.h"
#include "core/base/outcome.h"
#include "core/base/philox.h"
#include "core/base/text.h"
#include "core/model/import/open_weights.h"
#include "core/model/zoo/zoo.h"
#include "core/train/initialise.h"
#include "core/train/listed.h"

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
  if (!file.contains(name) && isInEncoder(name)) name.erase(0, kEncoder.size());
  const auto found = file.find(name);
  return found == file.end() ? nullptr : &found->second;
}

/// Copies tensors of the file that fit; the names of those that did not.
std::vector<std::string> takeFitting(const Weights& file, Weights& into) {
  std::vector<std::string> anew;
  for (auto& [name, tensor] : into) {
    const auto* found = tensorFor(name, file);
    if (found && found->sizes() == tensor.sizes())
      tensor = found->to(at::kFloat).clone();
    else
      anew.push_back(name);
  }
  return anew;
}

/// True for what may differ between the network of the file and ours: the head that headNames() names, with
/// its running statistics.
class HeadTensors {
 public:
  explicit HeadTensors(const Graph& graph) {
    const auto names = headNames(graph);
    names_.insert(names.begin(), names.end());
    for (const auto& name : trainableNames(graph)) hasEncoder_ |= isInEncoder(name);
  }
  bool operator()(const std::string& name) const {
    return hasEncoder_ ? !isInEncoder(name) : names_.contains(name);
  }

 private:
  std::set<std::string> names_;
  bool hasEncoder_ = false;
};

void requireAllButHead(const std::vector<std::string>& anew, std::size_t all, const Graph& graph,
                       const std::string& file) {
  const HeadTensors isHead(graph);
  const auto missing = std::find_if_not(anew.begin(), anew.end(), isHead);
  if (missing == anew.end()) return;
  throw Error("'" + file + "' does not fit the recipe's network: of " + std::to_string(all) + " tensors " +
              std::to_string(anew.size()) + " are missing or have another shape, such as '" + *missing +
              "'; only the last layers may.");
}

std::string sentenceOf(const std::vector<std::string>& anew, std::size_t ours, std::size_t unused,
                       const std::string& file) {
  constexpr std::size_t kNamed = 8;
  auto text = std::to_string(ours - anew.size()) + " of " + std::to_string(ours) + " tensors come from '" +
              printable(file) + "'";
  if (!anew.empty()) text += "; initialised anew: " + listed(anew, kNamed);
  if (unused > 0) text += "; " + std::to_string(unused) + " tensors of the file are not used";
  return text + ".";
}

}  // namespace

int classCountFor(const TrainingRecipe& recipe, const Dataset& dataset) {
  const bool ofPixels = recipe.loss == LossKind::SoftIou;
  return static_cast<int>((ofPixels ? dataset.maskClassNames() : dataset.classNames()).size());
}

StartingPoint startingPoint(const TrainingRecipe& recipe, const Graph& graph, const Seeds& seeds,
                            const RunContext& context) {
  StartingPoint start{initialWeights(graph, recipe.initialisation, seeds.initialisation), {}};
  if (recipe.weights.empty()) return start;
  const auto network = openNetwork({.path = recipe.weights}, context);
  const auto& file = network.content().weights;
  const auto anew = takeFitting(file, start.weights);
  requireAllButHead(anew, start.weights.size(), graph, recipe.weights);
  const auto taken = start.weights.size() - anew.size();
  start.about = sentenceOf(anew, start.weights.size(), file.size() - taken, recipe.weights);
  return start;
}

std::string startDigest(const TrainingRecipe& recipe) {
  return recipe.weights.empty() ? std::string() : digestOfFile(recipe.weights);
}

void requireSameStart(const TrainingRecipe& recipe, const RunDescription& recorded) {
  // Folders written before it was kept have no digest.
  if (!recorded.startDigest.empty() && recorded.startDigest != startDigest(recipe))
    throw Error("The weights file '" + printable(recipe.weights) +
                "' is not the one the run began with; put that one back to go on.");
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
