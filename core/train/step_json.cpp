// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/step_json.h"

#include <charconv>
#include <nlohmann/json.hpp>

#include "core/base/outcome.h"
#include "core/base/text.h"

namespace hp {
namespace {

constexpr int kHexadecimal = 16;

ShortDigest digestFrom(const std::string& text) {
  ShortDigest digest = {};
  if (text.size() != 2 * digest.size())
    throw Error("A digest has " + std::to_string(text.size()) + " digits.");
  for (std::size_t i = 0; i < digest.size(); ++i)
    std::from_chars(text.data() + 2 * i, text.data() + 2 * i + 2, digest[i], kHexadecimal);
  return digest;
}

Json toJson(const StepQuantity& quantity) {
  return {{"part", stepPartName(quantity.part)},
          {"layer", quantity.layer},
          {"operation", quantity.operation},
          {"what", quantity.what},
          {"tensor", quantity.tensor},
          {"shape", quantity.shape},
          {"digest", hexText(quantity.digest.data(), quantity.digest.size())},
          {"norm", quantity.norm},
          {"offset", quantity.offset}};
}

StepQuantity quantityFrom(const Json& json) {
  return {.part = stepPartFrom(json.at("part").get<std::string>()),
          .layer = json.at("layer").get<std::string>(),
          .operation = json.at("operation").get<std::string>(),
          .what = json.at("what").get<std::string>(),
          .tensor = json.at("tensor").get<std::string>(),
          .shape = json.at("shape").get<Shape>(),
          .digest = digestFrom(json.at("digest").get<std::string>()),
          .norm = json.at("norm").is_number() ? json.at("norm").get<double>() : 0,
          .offset = json.at("offset").get<std::int64_t>()};
}

}  // namespace

Json toJson(const RecomputedStep& step) {
  Json quantities = Json::array();
  for (const auto& quantity : step.quantities) quantities.push_back(toJson(quantity));
  return {{"step", step.step},
          {"from", step.from},
          {"deviation", step.deviation},
          {"unchecked", step.unchecked},
          {"quantities", std::move(quantities)}};
}

RecomputedStep recomputedStepFromJson(const Json& json) {
  try {
    RecomputedStep step{.step = json.at("step").get<std::int64_t>(),
                        .from = json.at("from").get<std::int64_t>(),
                        .deviation = json.at("deviation").get<std::string>(),
                        .unchecked = json.value("unchecked", "")};
    for (const auto& quantity : json.at("quantities")) step.quantities.push_back(quantityFrom(quantity));
    return step;
  } catch (const nlohmann::json::exception& error) {
    throw Error("What was computed again cannot be read.", error.what());
  }
}

}  // namespace hp
