// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/recorded_spec.h"

#include "core/base/outcome.h"

namespace hp {

std::optional<TrainSpec> recordedSpec(const ComparedRun& run) {
  if (run.kind != RunKind::Heatproof || run.config.empty()) return std::nullopt;
  try {
    return trainSpecFromText(run.config, run.name);
  } catch (const Error&) {
    return std::nullopt;
  }
}

}  // namespace hp
