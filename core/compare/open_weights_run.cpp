// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/run_kinds.h"
#include "core/model/import/weights_format.h"

namespace hp {

ComparedRun openWeightsRun(const std::filesystem::path& file) {
  FileBytes source(file);
  weightsFormat(source);
  return {.path = file,
          .kind = RunKind::WeightsFile,
          .name = nameOf(file),
          .sources = {file},
          .weights = {{1, file}},
          .finished = true,
          .missing = {"The weights file " + file.string() +
                      " says nothing of configuration, data and course of its training."}};
}

}  // namespace hp
