// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/training_state.h"

#include "core/base/outcome.h"

namespace hp {
namespace {

double numberOf(const Checkpoint& checkpoint, const std::string& name) {
  const auto found = checkpoint.numbers.find(name);
  if (found == checkpoint.numbers.end()) {
    throw Error("The checkpoint of step " + std::to_string(checkpoint.step) + " lacks the number '" + name +
                "'; it was written by another program.");
  }
  return found->second;
}

}  // namespace

void TrainingState::beginNextEpoch() {
  ++epoch;
  stepInEpoch = 0;
  sums = {};
}

void write(const TrainingState& state, Checkpoint& into) {
  into.step = state.step;
  into.epoch = state.epoch;
  into.stepInEpoch = state.stepInEpoch;
  into.numbers = {{"loss", state.sums.loss},
                  {"correct", state.sums.correct},
                  {"examples", state.sums.examples},
                  {"seconds", state.sums.seconds},
                  {"seconds-waiting", state.sums.secondsWaiting},
                  {"seconds-recording", state.sums.secondsRecording},
                  {"best-loss", state.bestLoss},
                  {"best-epoch", static_cast<double>(state.bestEpoch)},
                  {"idle-since", static_cast<double>(state.idle.since)},
                  {"idle-layer", static_cast<double>(state.idle.layer)},
                  {"unseeded", static_cast<double>(state.unseeded)}};
}

TrainingState stateOf(const Checkpoint& checkpoint) {
  const auto number = [&](const char* name) { return numberOf(checkpoint, name); };
  return {.step = checkpoint.step,
          .epoch = checkpoint.epoch,
          .stepInEpoch = checkpoint.stepInEpoch,
          .sums = {.loss = number("loss"),
                   .correct = number("correct"),
                   .examples = number("examples"),
                   .seconds = number("seconds"),
                   .secondsWaiting = number("seconds-waiting"),
                   .secondsRecording = number("seconds-recording")},
          .bestLoss = number("best-loss"),
          .bestEpoch = static_cast<std::int64_t>(number("best-epoch")),
          .idle = {.since = static_cast<std::int64_t>(number("idle-since")),
                   .layer = static_cast<std::int64_t>(number("idle-layer"))},
          .unseeded = static_cast<std::uint64_t>(number("unseeded"))};
}

}  // namespace hp
