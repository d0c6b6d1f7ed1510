// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/parting_text.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/base/text.h"
#include "core/compare/count_text.h"

namespace hp {
namespace {

constexpr int kDigits = 3;

std::string layerOf(const StepQuantity& quantity) {
  const auto operation = printable(quantity.operation);
  return printable(quantity.layer) + (operation.empty() ? "" : " (" + operation + ")");
}

/// " in 3 of 4,096 numbers, by at most 2.4e-07"
std::string extentText(const QuantityDifference& row) {
  const auto count = elementCount(row.quantity.shape);
  if (!row.differing || !row.largest) return " (by how much was not kept)";
  if (count == 1) return " by " + numberText(*row.largest, kDigits);
  return " in " + countText(*row.differing) + " of " + countText(count) + " numbers, by at most " +
         (std::isfinite(*row.largest) ? numberText(*row.largest, kDigits) : "infinity");
}

std::string subjectOf(const StepQuantity& quantity) {
  if (quantity.part == StepPart::Forward) return "Its output";
  const bool isNamed = quantity.part == StepPart::Statistic || quantity.part == StepPart::Update;
  return (isNamed ? "" : "The ") + printable(quantity.what);
}

std::string laterLayer(const PartingOperation& parting) {
  const auto later = std::ranges::find_if(parting.rows, [](const QuantityDifference& row) {
    return !row.isEqual && row.quantity.part == StepPart::Forward;
  });
  if (later == parting.rows.end()) return " No layer's output differs because of it.";
  return " The first layer whose output differs because of it is " + layerOf(later->quantity) + ".";
}

/// Weights or pictures were others already.
std::string noOperationText(const PartingOperation& parting, const QuantityDifference& row) {
  const auto& quantity = row.quantity;
  const auto others = std::ranges::count_if(parting.rows, [&](const QuantityDifference& each) {
    return !each.isEqual && each.quantity.part == quantity.part;
  });
  const auto step = std::to_string(parting.step);
  const bool isStart = quantity.part == StepPart::Start;
  const auto other = isStart ? "it began with other numbers. " + printable(quantity.what) + " differs"
                             : "it was given other " + printable(quantity.what) + ". They differ";
  auto text = "No operation of step " + step + " parted the runs: " + other + extentText(row);
  if (isStart && others > 1) {
    const auto more = others - 1;
    text += more == 1 ? ", and so does 1 other tensor" : ", and so do " + countText(more, "other tensor");
  }
  return text + "." + laterLayer(parting);
}

constexpr const char* kVouched = " Computed again, both runs came out as they were recorded.";

}  // namespace

std::string operationText(const StepQuantity& quantity) {
  switch (quantity.part) {
    case StepPart::Start:
      return "what the step began with: " + printable(quantity.what);
    case StepPart::Batch:
      return "the batch: " + printable(quantity.what);
    case StepPart::Forward:
      return "the forward pass of " + layerOf(quantity);
    case StepPart::Statistic:
      return "the running statistic " + printable(quantity.what) + " of " + layerOf(quantity);
    case StepPart::Loss:
      return "the loss";
    case StepPart::Backward:
      return "the backward pass of " + (quantity.layer.empty() ? std::string("the loss") : layerOf(quantity));
    case StepPart::Update:
      break;
  }
  return "the optimiser's step of " + printable(quantity.what);
}

std::string partingText(const PartingOperation& parting) {
  const auto step = std::to_string(parting.step);
  if (!parting.first) {
    return "Step " + step + ": all " + countText(static_cast<std::int64_t>(parting.rows.size()), "tensor") +
           " that it reads and computes are equal in both runs, bit for bit." + kVouched;
  }
  const auto& row = parting.rows[*parting.first];
  if (row.quantity.part == StepPart::Start || row.quantity.part == StepPart::Batch)
    return noOperationText(parting, row) + kVouched;
  return "Step " + step + ": the runs part in " + operationText(row.quantity) + ". " +
         subjectOf(row.quantity) + " differs" + extentText(row) +
         "; all that the step had computed before is equal, bit for bit." + kVouched;
}

std::string missingDataText(const PartingOperation& parting) {
  std::string text;
  const auto add = [&text](const char* role, const std::filesystem::path& place) {
    if (place.empty()) return;
    text += (text.empty() ? "" : " ") + ("The data of the " + std::string(role)) + " are not at " +
            printable(place.string()) + ".";
  };
  add("baseline", parting.missingBaselineData);
  add("candidate", parting.missingCandidateData);
  return text.empty() ? text
                      : text + " Without them the step cannot be computed again; say where they are now.";
}

Json toJson(const PartingOperation& parting) {
  const auto number = [](const std::optional<double>& value) {
    return value && std::isfinite(*value) ? Json(*value) : Json();
  };
  Json rows = Json::array();
  for (const auto& row : parting.rows) {
    rows.push_back({{"part", stepPartName(row.quantity.part)},
                    {"layer", row.quantity.layer},
                    {"operation", row.quantity.operation},
                    {"what", row.quantity.what},
                    {"tensor", row.quantity.tensor},
                    {"shape", row.quantity.shape},
                    {"equal", row.isEqual},
                    {"differing", row.differing ? Json(*row.differing) : Json()},
                    {"largest", number(row.largest)}});
  }
  return {{"step", parting.step},
          {"vouchedFor", parting.isVouchedFor},
          {"equalAsRecorded", parting.isEqualAsRecorded},
          {"sentence", parting.sentence},
          {"first", parting.first ? Json(*parting.first) : Json()},
          {"rows", std::move(rows)}};
}

}  // namespace hp
