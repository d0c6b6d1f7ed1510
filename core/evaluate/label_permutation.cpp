// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/label_permutation.h"

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/evaluate/each_picture.h"
#include "core/evaluate/evaluated_maps.h"
#include "core/evaluate/map_likeness.h"

namespace hp {
namespace {

void requireAlike(const Network& honest, const Network& permuted) {
  if (honest.graph().input().shape == permuted.graph().input().shape &&
      honest.classCount() == permuted.classCount())
    return;
  throw Error("The network with permuted labels must take the same input and know as many classes: " +
              shapeText(honest.graph().input().shape) + " and " + std::to_string(honest.classCount()) +
              " here, " + shapeText(permuted.graph().input().shape) + " and " +
              std::to_string(permuted.classCount()) + " there.");
}

// A picture is prepared once and its target is a number: for either network both must mean the same.
void requireSameMeaning(const Network& honest, const Network& permuted) {
  if (!(honest.preprocessing() == permuted.preprocessing()))
    throw Error(
        "The network with permuted labels must prepare pictures as the other one does; the size, order, mean "
        "or deviation of its preprocessing is not the same.");
  if (honest.classNames() == permuted.classNames()) return;
  for (int i = 0; i < honest.classCount(); ++i)
    if (honest.className(i) != permuted.className(i))
      throw Error(
          "The network with permuted labels must have the same class names in the same order: class " +
          std::to_string(i) + " is " + printable(honest.className(i)) + " here and " +
          printable(permuted.className(i)) + " there.");
}

using Likenesses = std::vector<MetricValue>;

Likenesses likenesses(const EvaluatedMap& a, const EvaluatedMap& b, const std::string& picture) {
  std::vector<Gathered> gathered(mapLikenesses().size());
  addLikenesses(a, b, gathered);
  Likenesses values;
  for (const auto& each : gathered) values.push_back(each.mean(picture));
  return values;
}

}  // namespace

std::vector<NetworkLikeness> labelPermutationCheck(const Network& honest, const Network& permuted,
                                                   std::span<const ExperimentMethod> methods,
                                                   const EvaluatedPictures& pictures, std::uint64_t seed,
                                                   const RunContext& context) {
  requireAlike(honest, permuted);
  requireSameMeaning(honest, permuted);
  const auto measures = mapLikenesses().size();
  std::vector<std::vector<MetricValue>> values(methods.size() * measures);
  const auto measure = [&](const EvaluatedPicture& picture, const RunContext& inner) {
    std::vector<Likenesses> found;
    for (const auto& method : methods)
      found.push_back(likenesses(evaluatedMap(honest, method, picture, inner),
                                 evaluatedMap(permuted, method, picture, inner), picture.name));
    return found;
  };
  const auto take = [&](const std::vector<Likenesses>& found) {
    for (std::size_t m = 0; m < methods.size(); ++m)
      for (std::size_t k = 0; k < measures; ++k) values[m * measures + k].push_back(found[m][k]);
  };
  forEachPicture(pictures, {HP_TEXT("Stage", "pictures")}, measure, take, context);
  std::vector<NetworkLikeness> results;
  for (std::size_t m = 0; m < methods.size(); ++m) {
    auto& result = results.emplace_back(NetworkLikeness{nameOf(methods[m]), {}});
    for (std::size_t k = 0; k < measures; ++k)
      result.likeness.push_back(
          summarised(mapLikenesses()[k].id, nameOf(methods[m]), std::move(values[m * measures + k]), seed));
  }
  return results;
}

}  // namespace hp
