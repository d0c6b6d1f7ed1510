// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/step_probe.h"

#include <algorithm>
#include <bit>
#include <nlohmann/json.hpp>
#include <optional>

#include "core/base/outcome.h"
#include "core/model/tensors.h"
#include "core/runs/run_folder.h"
#include "core/train/beginner.h"
#include "core/train/numerics.h"
#include "core/train/recorder.h"
#include "core/train/schedule.h"
#include "core/train/starting_point.h"

namespace hp {
namespace {

ShortDigest digestOfValues(const at::Tensor& values) {
  const auto plain = values.detach().to(at::kCPU, at::kFloat).contiguous();
  return shortDigest(plain.data_ptr<float>(), static_cast<std::size_t>(plain.numel()) * sizeof(float));
}

/// Bit for bit, as far as it was recorded.
bool isSameStep(const StepRecord& then, const StepRecord& now) {
  return std::bit_cast<std::uint64_t>(then.loss) == std::bit_cast<std::uint64_t>(now.loss) &&
         then.batch == now.batch && then.gradients == now.gradients && then.weights == now.weights &&
         then.buffers == now.buffers;
}

/// Threads of the attempt that trained this step; the configuration's where its environment does not say.
int threadsOf(const RunFolder& run, std::int64_t step, int configured) {
  const auto trace = run.trace();
  const auto record = std::ranges::find(trace, step, &StepRecord::step);
  try {
    const auto environment = Json::parse(run.environmentOf(record->attempt));
    return std::stoi(environment.at("program").at("threads").get<std::string>());
  } catch (const std::exception&) {  // damaged or foreign: what is computed is compared with the trace anyway
    return configured;
  }
}

/// A run trained again in memory, step by step beside its trace.
class Repetition {
 public:
  Repetition(const RunFolder& run, std::int64_t step, const TrainSpec& spec, const RunContext& context)
      : spec_(spec), wanted_(step), trace_(run.trace()), state_(firstState(spec.recipe)) {
    const auto checkpoint = run.checkpoint();
    const bool helps = checkpoint && checkpoint->step < step;
    if (checkpoint) state_.unseeded = stateOf(*checkpoint).unseeded;
    if (helps) state_ = stateOf(*checkpoint);
    const auto seeds = seedsOf(spec.recipe, state_.unseeded);
    set_ = openTrainingSet(spec, seeds, context);
    set_->requireSame(run.description(), context);
    requireSameStart(spec.recipe, run.description());
    learner_ = std::make_unique<Learner>(beginnerFor(spec, *set_, seeds, context).learner);
    if (helps) learner_->restore(weightsOf(checkpoint->weights), weightsOf(checkpoint->optimiser));
    checkStart(run);
  }

  StepProbe probe(const RunContext& context) {
    probe_.step = wanted_;
    while (true) {
      const auto batches = set_->epoch(state_.epoch, state_.stepInEpoch, context);
      while (const auto batch = batches->next(context)) {
        context.step({"steps done again", state_.step, wanted_});
        if (state_.step + 1 == wanted_) return look(*batch, context);
        learn(*batch, context);
      }
      state_.beginNextEpoch();
    }
  }

 private:
  void learn(const Batch& batch, const RunContext& context) {
    const auto [inputs, targets] = tensorsOf(batch, *learner_, spec_.recipe.loss);
    const double rate = learningRateAt(spec_.recipe, state_.step, set_->stepsPerEpoch());
    const auto learned = learner_->learn(inputs, targets, state_.step + 1, rate, context.silent());
    ++state_.step;
    ++state_.stepInEpoch;
    const auto now = recordOf(batch, learned, *learner_, spec_.traceWeights);
    const auto then = recorded(state_.step);
    if (then && !isSameStep(*then, now))
      deviate("step " + std::to_string(state_.step) + " does not come out");
  }

  std::optional<StepRecord> recorded(std::int64_t step) const {
    const auto found = std::ranges::find(trace_, step, &StepRecord::step);
    return found == trace_.end() ? std::nullopt : std::optional(*found);
  }

  void checkStart(const RunFolder& run) {
    const auto then = run.recordedState(state_.step);
    const auto now = startRecordOf(state_, *learner_);
    const bool isKnown = then && then->weights.size() == now.weights.size();
    if (isKnown && (then->weights != now.weights || then->buffers != now.buffers))
      deviate("the weights after step " + std::to_string(state_.step) + " are not");
  }

  /// The first deviation is the one to know.
  void deviate(const std::string& what) {
    if (!probe_.deviation.empty()) return;
    probe_.deviation =
        "Computed again here, " + what + " as the run recorded it; what follows says nothing of the run.";
  }

  StepProbe look(const Batch& batch, const RunContext& context) {
    const auto [inputs, targets] = tensorsOf(batch, *learner_, spec_.recipe.loss);
    probe_.input = digestOfValues(inputs);
    const auto then = recorded(wanted_);
    if (then && then->batch != recordOf(batch, {}, *learner_, false).batch)
      deviate("the batch of step " + std::to_string(wanted_) + " is not");
    const auto watch = [this](const Node& node, const at::Tensor& output) {
      probe_.nodes.push_back({node.name, layerText(node.layer), digestOfValues(output),
                              output.detach().norm(2, at::kDouble).item<double>()});
    };
    learner_->watch(inputs, wanted_, watch, context.silent());
    return probe_;
  }

  TrainSpec spec_;
  std::int64_t wanted_;
  std::vector<StepRecord> trace_;
  TrainingState state_;
  std::unique_ptr<TrainingSet> set_;
  std::unique_ptr<Learner> learner_;
  StepProbe probe_;
};

void requireReached(const RunFolder& run, std::int64_t step) {
  const auto trace = run.trace();
  const std::int64_t last = trace.empty() ? 0 : trace.back().step;
  if (step >= 1 && step <= last) return;
  throw Error("The run in '" + run.path().string() + "' recorded " + std::to_string(last) +
              " steps; there is no step " + std::to_string(step) + " to look into.");
}

}  // namespace

StepProbe probeStep(const std::filesystem::path& folder, std::int64_t step, const std::filesystem::path& data,
                    const RunContext& context) {
  const RunFolder run(folder);
  requireReached(run, step);
  const NumericsScope undone;
  auto spec = recordedSpec(run);
  if (!data.empty()) spec.data.path = data;
  spec.threads = threadsOf(run, step, spec.threads);
  try {
    return Repetition(run, step, preparedSpec(spec), context).probe(context);
  } catch (const NotFinite& fault) {
    throw Error("Computed again here, step " + std::to_string(fault.step) + " of the run in '" +
                folder.string() + "' is not finite: " + fault.where + " holds NaN or infinity.");
  }
}

std::string firstDifferentNode(const StepProbe& baseline, const StepProbe& candidate) {
  if (baseline.nodes.size() != candidate.nodes.size())
    throw Error("The networks have different layers; their outputs have no common places.");
  for (std::size_t i = 0; i < baseline.nodes.size(); ++i) {
    if (baseline.nodes[i].name != candidate.nodes[i].name)
      throw Error("The networks have different layers; their outputs have no common places.");
    if (baseline.nodes[i].output != candidate.nodes[i].output) return baseline.nodes[i].name;
  }
  return {};
}

}  // namespace hp
