// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fstream>
#include <iterator>
#include <string>

#include "core/evaluate/run_experiment.h"

namespace hp::test {

inline std::string textOf(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

/// A method with its defaults.
inline ExperimentMethod withDefaults(const std::string& id) {
  const auto& method = methodById(id);
  return {.method = &method, .params = method.defaults};
}

/// The built-in network with two scenes: 2 x 3 steps x 2 methods x 2 classes.
inline Experiment smallExperiment() {
  return {.pictures = {"sample:4", "scene:7:1"},
          .networks = {{}},
          .methods = {withDefaults("grad-cam"), withDefaults("gradient")},
          .transformations = {{.kind = "rotation", .amount = 5}, {.kind = "noise", .amount = 0.5}},
          .classes = 2,
          .repeats = 2,
          .seed = 3};
}

inline ExperimentResult runInto(const Experiment& experiment, const std::filesystem::path& out,
                                Shard shard = {}) {
  return runExperiment(experiment, out, shard, {}, {});
}

/// All rows as they stand in a file.
inline std::string linesOf(const std::vector<ExperimentRow>& rows) {
  std::string lines;
  for (const auto& row : rows) lines += rowLine(row);
  return lines;
}

}  // namespace hp::test
