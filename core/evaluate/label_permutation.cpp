// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/label_permutation.h"

#include "core/base/outcome.h"
#include "core/base/text.h"
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

}  // namespace

std::vector<NetworkLikeness> labelPermutationCheck(const Network& honest, const Network& permuted,
                                                   std::span<const ExperimentMethod> methods,
                                                   const EvaluatedPictures& pictures, std::uint64_t seed,
                                                   const RunContext& context) {
  requireAlike(honest, permuted);
  const auto measures = mapLikenesses().size();
  std::vector<std::vector<MetricValue>> values(methods.size() * measures);
  for (std::size_t i = 0; i < pictures.count(); ++i) {
    context.step({HP_TEXT("Stage", "pictures"), static_cast<std::int64_t>(i),
                  static_cast<std::int64_t>(pictures.count())});
    const auto picture = pictures.picture(i);
    for (std::size_t m = 0; m < methods.size(); ++m) {
      std::vector<Gathered> likeness(measures);
      addLikenesses(evaluatedMap(honest, methods[m], picture, context),
                    evaluatedMap(permuted, methods[m], picture, context), likeness);
      for (std::size_t k = 0; k < measures; ++k)
        values[m * measures + k].push_back(likeness[k].mean(picture.name));
    }
  }
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
