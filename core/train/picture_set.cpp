// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/outcome.h"
#include "core/data/croissant.h"
#include "core/data/inventory.h"
#include "core/train/broken_pictures.h"
#include "core/train/picture_rows.h"
#include "core/train/starting_point.h"
#include "core/train/training_set.h"

namespace hp {
namespace {

/// How the recipe wants pictures prepared; augmentation for the training split only.
Preparation preparationOf(const TrainingRecipe& recipe, const Seeds& seeds, Split split) {
  Preparation preparation{.width = recipe.side,
                          .height = recipe.side,
                          .seed = seeds.augmentation,
                          .antialias = recipe.resize == ResizeKind::Torchvision};
  if (split == Split::Train)
    preparation.augmentation = {.flip = recipe.flip, .rotation = recipe.rotation, .zoom = recipe.zoom};
  if (recipe.normalise) {
    const Preprocessing imageNet;
    preparation.mean.assign(imageNet.mean.begin(), imageNet.mean.end());
    preparation.deviation.assign(imageNet.deviation.begin(), imageNet.deviation.end());
  }
  return preparation;
}

void requireTrainable(const TrainSpec& spec, const Dataset& dataset) {
  requireConsistent(spec.recipe, classCountFor(spec.recipe, dataset), dataset.hasMasks());
  requireEveryClass(dataset);
  for (const auto split : {Split::Train, Split::Validation}) {
    if (dataset.indexesOf(split).empty())
      throw Error("The data set has no picture in the split '" + splitName(split) +
                  "'; choose another way to split it.");
  }
}

class PictureBatches : public EpochBatches {
 public:
  template <class... Arguments>
  explicit PictureBatches(Arguments&&... arguments) : stream_(std::forward<Arguments>(arguments)...) {}
  std::optional<Batch> next(const RunContext& context) override { return stream_.next(context); }
  double secondsWaited() const override { return stream_.secondsWaited(); }

 private:
  BatchStream stream_;
};

class PictureSet : public TrainingSet {
 public:
  PictureSet(const TrainSpec& spec, const Seeds& seeds, Dataset dataset)
      : spec_(spec),
        seeds_(seeds),
        dataset_(std::move(dataset)),
        labelled_(labelledFor(spec.recipe, dataset_)),
        cache_(static_cast<std::size_t>(spec.cacheMegabytes) << 20U),
        trainIndexes_(dataset_.indexesOf(Split::Train)) {}

  int classes() const override { return classCountFor(spec_.recipe, dataset_); }
  std::vector<double> classWeights() const override { return classWeightsFor(spec_.recipe, dataset_); }

  void describe(RunDescription& into, const RunContext& context) const override {
    const auto inventory = takeInventory(dataset_, spec_.workers, context);
    requireReadable(dataset_, inventory);
    into.dataset = croissantJson(dataset_, inventory);
    into.classNames =
        spec_.recipe.loss == LossKind::SoftIou ? dataset_.maskClassNames() : dataset_.classNames();
    into.files = fileRows(dataset_, labelled_, inventory);
  }

  void requireSame(const RunDescription& run, const RunContext& context) const override {
    const auto& recorded = run.files;
    const auto total = static_cast<std::int64_t>(recorded.size());
    if (recorded.size() != dataset_.examples().size()) {
      throw Error("The data set has " + std::to_string(dataset_.examples().size()) +
                  " pictures, but the run began with " + std::to_string(total) +
                  "; resume with the same data.");
    }
    for (std::size_t i = 0; i < recorded.size(); ++i) {
      context.step({"checking the data", static_cast<std::int64_t>(i), total});
      requireSameRow(recorded[i], dataset_, labelled_, i);
    }
  }

  std::int64_t stepsPerEpoch() const override {
    const auto batch = static_cast<std::size_t>(spec_.recipe.batch);
    return static_cast<std::int64_t>((trainIndexes_.size() + batch - 1) / batch);
  }

  std::int64_t largestBatch() const override {
    return std::min(spec_.recipe.batch, static_cast<std::int64_t>(trainIndexes_.size()));
  }

  std::unique_ptr<EpochBatches> epoch(std::int64_t epoch, std::int64_t first, const RunContext&) override {
    const auto order = epochOrder(trainIndexes_, seeds_.order, epoch - 1,
                                  spec_.recipe.order == OrderKind::KerasBuffer, spec_.recipe.batch);
    return std::make_unique<PictureBatches>(labelled_, order,
                                            preparationOf(spec_.recipe, seeds_, Split::Train), epoch - 1,
                                            spec_.recipe.batch, first, spec_.workers, cache_);
  }

  ValidationResult validated(const Learner& learner, std::int64_t epoch, const RunContext& context) override {
    BatchStream stream(labelled_, dataset_.indexesOf(Split::Validation),
                       preparationOf(spec_.recipe, seeds_, Split::Validation), epoch - 1, spec_.recipe.batch,
                       0, spec_.workers, cache_);
    return validate(learner, spec_.recipe.loss, stream, labelled_, context);
  }

 private:
  TrainSpec spec_;
  Seeds seeds_;
  Dataset dataset_;
  Dataset labelled_;  ///< as the recipe wants them labelled
  PictureCache cache_;
  std::vector<std::size_t> trainIndexes_;
};

}  // namespace

std::unique_ptr<TrainingSet> openPictureSet(const TrainSpec& spec, const Seeds& seeds,
                                            const RunContext& context) {
  auto dataset = openDataset(spec.data, context);
  requireTrainable(spec, dataset);
  return std::make_unique<PictureSet>(spec, seeds, std::move(dataset));
}

std::unique_ptr<TrainingSet> openTrainingSet(const TrainSpec& spec, const Seeds& seeds,
                                             const RunContext& context) {
  return needsData(spec.recipe) ? openPictureSet(spec, seeds, context) : openToySet(spec, seeds);
}

}  // namespace hp
