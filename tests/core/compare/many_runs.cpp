// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compare/many_runs.h"

#include "core/base/array_file.h"

namespace hp::test {

ComparedRun runOf(const ManyRun& run) {
  return {
      .path = run.folder / run.name, .name = run.name, .config = run.config, .environment = run.environment};
}

void keepWeights(ComparedRun& run, std::int64_t epoch, const std::vector<float>& numbers) {
  const auto file = run.path.parent_path() / (run.name + "-" + std::to_string(epoch) + ".safetensors");
  writeSafetensors(file, {{"a", {.shape = {2, 3}, .values = {numbers.begin(), numbers.begin() + 6}}},
                          {"b", {.shape = {4}, .values = {numbers.begin() + 6, numbers.end()}}}});
  run.weights[epoch] = file;
}

std::vector<ComparedRunPtr> shared(const std::vector<ComparedRun>& runs) {
  std::vector<ComparedRunPtr> all;
  for (const auto& run : runs) all.push_back(std::make_shared<const ComparedRun>(run));
  return all;
}

}  // namespace hp::test
