// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/attempt.h"

#include <c10/util/Exception.h>

#include <new>

#include "core/base/outcome.h"
#include "core/train/learner.h"

namespace hp {
namespace {

std::string lighter(const TrainingRecipe& recipe) {
  if (recipe.batch > 1) return "a batch size of " + std::to_string(recipe.batch / 2);
  return "smaller pictures, of " + std::to_string(recipe.side / 2) + " pixels";
}

[[noreturn]] void explainMemory(const TrainSpec& spec, const std::string& detail) {
  throw Error("Memory does not suffice for batches of " + std::to_string(spec.recipe.batch) + " at " +
                  std::to_string(spec.recipe.side) + " pixels; try " + lighter(spec.recipe) + ".",
              detail);
}

/// LibTorch says in many words that memory is over.
bool isOutOfMemory(const std::string& message) {
  return message.find("can't allocate memory") != std::string::npos ||
         message.find("out of memory") != std::string::npos;
}

std::string sentenceOf(const NotFinite& broken, const TrainingState& state) {
  return "Training stopped at step " + std::to_string(broken.step) + ": " + broken.where +
         " is not finite. The weights of step " + std::to_string(state.step) +
         " are kept; try a smaller learning rate.";
}

void noteIfPossible(RunWriter& writer, const char* kind, std::int64_t step, const std::string& sentence) {
  try {
    writer.event(kind, step, sentence);
  } catch (...) {  // what ended the attempt is more important than that it cannot be written down
  }
}

}  // namespace

TrainResult explainingMemory(const TrainSpec& spec, const std::function<TrainResult()>& work) {
  try {
    return work();
  } catch (const std::bad_alloc& error) {
    explainMemory(spec, error.what());
  } catch (const c10::Error& error) {
    if (isOutOfMemory(error.what())) explainMemory(spec, error.what());
    throw;
  }
}

TrainResult attempted(const TrainSpec& spec, RunWriter& writer, const TrainingState& state,
                      const std::function<TrainResult()>& work) {
  try {
    return explainingMemory(spec, work);
  } catch (const Stopped&) {
    writer.clearPause();
    writer.event("paused", state.step, "Paused after step " + std::to_string(state.step) + ".");
    throw;
  } catch (const NotFinite& broken) {
    const auto sentence = sentenceOf(broken, state);
    noteIfPossible(writer, "not-finite", broken.step, sentence);
    throw Error(sentence);
  } catch (...) {
    noteIfPossible(writer, "failed", state.step, currentFailure().summary);
    throw;
  }
}

}  // namespace hp
