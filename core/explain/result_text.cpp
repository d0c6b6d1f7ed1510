// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/result_text.h"

#include <algorithm>
#include <string_view>

#include "core/base/text.h"
#include "core/data/sample.h"

namespace hp {
namespace {

// A method's first choice is what tells its variants apart (LRP's composite).
std::string firstChoice(const Method& method, const std::any& params, const Translate& translate) {
  for (const auto& param : method.params) {
    if (param.kind != ParamKind::Choice || param.info.advanced) continue;
    const auto id = valueText(param, params);
    for (const auto& choice : param.info.choices) {
      if (choice.id == id) return translate("Method", choice.label);
    }
  }
  return {};
}

// lupdate reads translate() as Qt's and would not look into its arguments.
const char* const kBuiltIn = HP_TEXT("Sample", "Built-in network");
const char* const kScene = HP_TEXT("Sample", "Scene");

std::string sampleTitle(const std::string& source, const Translate& translate) {
  if (source == kSampleNetwork) return translate("Sample", kBuiltIn);
  for (const auto& scene : sampleImages()) {
    if (source == sampleSource(scene.index)) return translate("Sample", scene.title);
  }
  return translate("Sample", kScene) + " " + source.substr(std::string_view(kSampleNetwork).size());
}

}  // namespace

std::string variantText(const Method& method, const std::any& params, const Attribution& result,
                        const Translate& translate) {
  if (!result.layer.empty()) return result.layer;
  for (const auto& fact : result.facts) {
    if (fact.id == "r-squared") return "R² " + numberText(fact.value, 2);
  }
  return firstChoice(method, params, translate);
}

std::string methodTitle(const Method& method, const std::any& params, const Attribution& result,
                        const Translate& translate) {
  const auto variant = variantText(method, params, result, translate);
  return variant.empty() ? method.info.name : method.info.name + " · " + variant;
}

double probabilityOf(const Classification& classification, int target) {
  const auto& classes = classification.classes;
  const auto row = std::ranges::find(classes, target, &ClassScore::index);
  return row == classes.end() ? 0 : row->probability;
}

std::string classCaption(const Network& network, int target, double probability) {
  return network.className(target) + ", " + numberText(probability, 3);
}

std::string sourceTitle(const InputSource& source, const Translate& translate) {
  if (isSample(source.path)) return sampleTitle(source.path, translate);
  const auto file = std::filesystem::path(source.path).filename().string();
  return source.tensor.empty() ? file : file + ":" + source.tensor;
}

}  // namespace hp
