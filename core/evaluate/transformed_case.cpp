// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/transformed_case.h"

namespace hp {

ComparedMaps comparedMaps(const Array& before, const Array& after, const Transformation& transformation,
                          const Array& input, Surroundings surroundings) {
  return MapComparison(transformation, input, surroundings).of(before, after);
}

int targetAfter(TargetRule rule, int target, const Classification& after) {
  return rule == TargetRule::NewFirst ? after.classes.front().index : target;
}

TransformedCase transformedCase(const CaseBefore& before, const ExperimentMethod& method,
                                const CaseChange& change, const RunContext& context) {
  requireTransformation(change.transformation);
  const auto& params = method.params.has_value() ? method.params : method.method->defaults;
  TransformedCase made;
  made.input = transformed(before.network, before.input, change.transformation, change.seed);
  made.prediction = classify(before.network, made.input, context);
  const int target = targetAfter(change.targets, before.target, made.prediction);
  made.explanation = explain(*method.method, {before.network, made.input, target}, params, context);
  made.compared =
      comparedMaps(before.map, made.explanation.map, change.transformation, made.input, change.surroundings);
  return made;
}

}  // namespace hp
