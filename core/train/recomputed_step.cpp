// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/recomputed_step.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/outcome.h"
#include "core/runs/run_names.h"
#include "core/train/beginner.h"
#include "core/train/environment_record.h"
#include "core/train/listed.h"
#include "core/train/numerics.h"
#include "core/train/step_repetition.h"

namespace hp {
namespace {

/// environment.json of the attempt that trained this step. Throws Error when it is damaged.
std::string environmentOf(const RunFolder& run, std::int64_t step) {
  const auto trace = run.trace();
  const auto record = std::ranges::find(trace, step, &StepRecord::step);
  return run.environmentOf(record->attempt);
}

/// Threads of the attempt that trained this step; the configuration's where its environment does not say.
int threadsOf(const RunFolder& run, std::int64_t step, int configured) {
  try {
    const auto environment = Json::parse(environmentOf(run, step));
    return std::stoi(environment.at("program").at("threads").get<std::string>());
  } catch (const std::exception&) {  // damaged or foreign: what is computed is compared with the trace anyway
    return configured;
  }
}

/// " Here it is otherwise: ..."; empty where the environments are the same or cannot be compared.
std::string otherEnvironment(const RunFolder& run, std::int64_t step, const TrainSpec& spec) {
  constexpr std::size_t kNamed = 3;
  try {
    const auto breaks = breaksBetween(environmentOf(run, step), environmentRecord(spec, {}));
    return breaks.empty() ? std::string() : " This is another environment: " + listed(breaks, kNamed) + ".";
  } catch (const std::exception&) {  // it would only have been a hint
    return {};
  }
}

void requireReached(const RunFolder& run, std::int64_t step) {
  const auto trace = run.recordedTrace();
  const auto& steps = trace.steps;
  const std::int64_t last = steps.empty() ? 0 : steps.back().step;
  const bool isThere = std::ranges::find(steps, step, &StepRecord::step) != steps.end();
  if (step >= 1 && isThere) return;
  const auto damage = damagedText(trace.damaged, "Record");
  throw Error(
      "The run in '" + run.path().string() + "' recorded " + std::to_string(last) +
      " steps; there is no step " + std::to_string(step) + " to look into." +
      (damage.empty() ? "" : " In " + std::string(run_names::kTrace) + " something is lost: " + damage));
}

}  // namespace

RecomputedStep recomputeStep(const RecomputedSpec& wanted, const RunContext& context) {
  const RunFolder run(wanted.run);
  requireReached(run, wanted.step);
  const NumericsScope undone;
  auto spec = recordedSpec(run);
  if (!wanted.data.empty()) spec.data.path = wanted.data;
  spec.threads = threadsOf(run, wanted.step, spec.threads);
  try {
    spec = preparedSpec(spec);
    auto result = StepRepetition(run, wanted, spec, context).recomputed(context);
    if (!result.deviation.empty()) result.deviation += otherEnvironment(run, wanted.step, spec);
    return result;
  } catch (const NotFinite& fault) {
    throw Error("Computed again here, step " + std::to_string(fault.step) + " of the run in '" +
                wanted.run.string() + "' is not finite: " + fault.where + " holds NaN or infinity.");
  }
}

}  // namespace hp
