// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/parting_report.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/cli/text_table.h"
#include "core/base/outcome.h"
#include "core/base/platform.h"
#include "core/base/text.h"
#include "core/compare/step_process.h"

namespace hp::cli {
namespace {

enum PartingCode { kEqual = 0, kParted = 11, kUnknown = 12 };

constexpr std::size_t kRowsBefore = 6, kRowsAfter = 14;

/// A folder of its own that goes when the question is answered.
class ScratchFolder {
 public:
  ScratchFolder() {
    constexpr int kTries = 1000;
    const auto place = std::filesystem::temp_directory_path();
    std::error_code failed;
    for (int i = 0; i < kTries; ++i) {
      path_ = place / ("heatproof-" + std::to_string(std::hash<const void*>()(this) % 100'000) + "-" +
                       std::to_string(i));
      if (std::filesystem::create_directory(path_, failed)) return;
    }
    throw Error("No folder can be made in " + place.string() + "; check the free space and the permissions.");
  }
  ~ScratchFolder() {
    std::error_code failed;
    std::filesystem::remove_all(path_, failed);
  }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

std::vector<std::string> cellsOf(const QuantityDifference& row, bool isFirst) {
  const auto count = std::to_string(elementCount(row.quantity.shape));
  const auto differing = row.isEqual     ? "equal"
                         : row.differing ? std::to_string(*row.differing) + " of " + count
                                         : "differs";
  const auto largest = row.isEqual || !row.largest   ? "-"
                       : std::isfinite(*row.largest) ? numberText(*row.largest, 4)
                                                     : "infinite";
  return {isFirst ? ">" : "",
          stepPartName(row.quantity.part),
          printable(row.quantity.layer),
          printable(row.quantity.what),
          shapeText(row.quantity.shape),
          differing,
          largest};
}

std::string tableText(const PartingOperation& parting) {
  if (!parting.first) return {};
  const auto begin = *parting.first - std::min(*parting.first, kRowsBefore);
  const auto end = std::min(*parting.first + 1 + kRowsAfter, parting.rows.size());
  TextTable table({"", "part", "layer", "what", "shape", "differ", "max |d|"});
  for (auto i = begin; i < end; ++i) table.add(cellsOf(parting.rows[i], i == *parting.first));
  std::string text = "\n" + table.text(0);
  if (begin > 0) text += std::to_string(begin) + " rows before are equal.\n";
  const auto differing =
      std::count_if(parting.rows.begin() + static_cast<std::ptrdiff_t>(end), parting.rows.end(),
                    [](const QuantityDifference& row) { return !row.isEqual; });
  if (end < parting.rows.size())
    text += std::to_string(parting.rows.size() - end) + " rows after, of which " + std::to_string(differing) +
            " differ.\n";
  return text;
}

int codeOf(const PartingOperation& parting) {
  if (!parting.isVouchedFor) return parting.isEqualAsRecorded ? kEqual : kUnknown;
  return parting.first ? kParted : kEqual;
}

}  // namespace

int reportParting(const PartingQuestion& question, const RunContext& context) {
  const ScratchFolder scratch;
  const auto parting = partingOperation(Baseline(openComparedRun(question.baseline, context)),
                                        Candidate(openComparedRun(question.candidate, context)),
                                        {.step = question.step,
                                         .baselineData = question.baselineData,
                                         .candidateData = question.candidateData,
                                         .scratch = scratch.path()},
                                        recomputerIn(platform::programFile()), context);
  if (question.json)
    std::cout << toJson(parting).dump(1, ' ', false, Json::error_handler_t::replace) << '\n';
  else
    std::cout << wrapped(parting.sentence, 0) << tableText(parting);
  return codeOf(parting);
}

}  // namespace hp::cli
