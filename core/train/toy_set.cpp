// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>
#include <nlohmann/json.hpp>

#include "core/base/outcome.h"
#include "core/model/zoo/zoo.h"
#include "core/train/toy_data.h"
#include "core/train/training_set.h"

namespace hp {
namespace {

ToyData::Form formOf(const TrainingRecipe& recipe) {
  return {.batch = recipe.batch,
          .channels = architectureById(recipe.architecture).defaultInput.front(),
          .side = recipe.side,
          .targetScale = recipe.targetScale};
}

/// The stream of numbers as far as it was drawn. One stream goes through all epochs.
class Drawn {
 public:
  Drawn(std::uint64_t seed, const ToyData::Form& form) : seed_(seed), form_(form), data_(seed, form) {}

  Batch next() {
    ++steps_;
    return data_.next();
  }
  /// Goes to where so many steps are drawn; begins anew to go back.
  void moveTo(std::int64_t steps, const RunContext& context) {
    if (steps < steps_) {
      data_ = ToyData(seed_, form_);
      steps_ = 0;
    }
    for (; steps_ < steps; ++steps_) {
      context.checkStop();
      data_.skip();
    }
  }

 private:
  std::uint64_t seed_;
  ToyData::Form form_;
  ToyData data_;
  std::int64_t steps_ = 0;
};

/// Nobody waits for numbers that are drawn where they are used.
class ToyBatches : public EpochBatches {
 public:
  ToyBatches(Drawn& drawn, std::int64_t first) : drawn_(drawn), number_(first) {}
  std::optional<Batch> next(const RunContext& context) override {
    context.checkStop();
    if (number_ >= kToyStepsAnEpoch) return std::nullopt;
    auto batch = drawn_.next();
    batch.number = number_++;
    return batch;
  }
  double secondsWaited() const override { return 0; }

 private:
  Drawn& drawn_;
  std::int64_t number_;
};

class ToySet : public TrainingSet {
 public:
  ToySet(std::uint64_t seed, const ToyData::Form& form) : batch_(form.batch), drawn_(seed, form) {}

  int classes() const override { return 1; }
  std::vector<double> classWeights() const override { return {}; }
  void describe(RunDescription& into, const RunContext&) const override {
    const Json description = {
        {"@context", {{"@vocab", "https://schema.org/"}, {"cr", "http://mlcommons.org/croissant/"}}},
        {"@type", "Dataset"},
        {"name", "numbers drawn by the program"},
        {"description",
         "No files: normal random numbers and their product with a fixed vector, drawn from the seed in "
         "config.json while training."}};
    into.dataset = description.dump(1);
  }
  void requireSame(const RunDescription& recorded, const RunContext&) const override {
    if (!recorded.files.empty())
      throw Error("The run began with pictures, but its recipe draws numbers; config.json was changed.");
  }

  std::int64_t stepsPerEpoch() const override { return kToyStepsAnEpoch; }
  std::int64_t largestBatch() const override { return batch_; }
  std::unique_ptr<EpochBatches> epoch(std::int64_t epoch, std::int64_t first,
                                      const RunContext& context) override {
    drawn_.moveTo((epoch - 1) * kToyStepsAnEpoch + first, context);
    return std::make_unique<ToyBatches>(drawn_, first);
  }
  ValidationResult validated(const Learner&, std::int64_t, const RunContext&) override {
    constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
    return {.loss = kUnknown, .accuracy = kUnknown};
  }

 private:
  std::int64_t batch_;
  Drawn drawn_;
};

}  // namespace

std::unique_ptr<TrainingSet> openToySet(const TrainSpec& spec, const Seeds& seeds) {
  requireConsistent(spec.recipe, 1, false);
  return std::make_unique<ToySet>(seeds.order, formOf(spec.recipe));
}

}  // namespace hp
