// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "core/data/augmentation.h"
#include "core/data/dataset.h"

namespace hp {

/// How a picture becomes an input of training.
struct Preparation {
  int width = 180, height = 180;
  Augmentation augmentation = {};  ///< nothing for validation
  float scale = 1.0F / 255.0F;     ///< multiplied as Keras' Rescaling does, not divided
  std::vector<float> mean = {};    ///< per channel, subtracted after scaling; empty: nothing
  std::vector<float> deviation = {};
  std::uint64_t seed = 1;  ///< of the augmentation
  bool antialias = false;  ///< resizeAntialiased, as torchvision does, instead of resizedLikeKeras
};

/// Inputs of one step.
struct Batch {
  Array inputs = {};                      ///< N x H x W x C
  Array masks = {};                       ///< N x H x W; empty without masks
  Array targets = {};                     ///< N numbers to learn instead of classes; empty for pictures
  std::vector<std::int64_t> labels = {};  ///< N
  std::vector<std::size_t> indexes = {};  ///< N, into the data set
  std::int64_t number = 0;                ///< place in the epoch
};

class PictureStore;

/// Decoded and resized pictures before augmentation, kept while they fit into so many bytes; a full cache
/// keeps what it has. Shared by all epochs and by training and validation; safe from any thread.
class PictureCache {
 public:
  explicit PictureCache(std::size_t bytes);
  ~PictureCache();
  std::size_t bytesUsed() const;

 private:
  friend class BatchStream;
  std::shared_ptr<PictureStore> store_;
};

/// The batches of one epoch in their order, prepared by worker threads at most three batches ahead. The
/// values depend on data set, order, preparation and epoch only: never on workers, cache or timing. A file
/// that cannot be read any more makes next() throw its Error at its turn. For a validation pass:
/// indexesOf(the split) as the order and a preparation without augmentation.
class BatchStream {
 public:
  /// `order`: indexes into the data set; `first`: number of the batch to begin with (resuming); `workers`: at
  /// least one is started. The last batch may be smaller. Throws Error for a preparation that makes no sense.
  BatchStream(Dataset dataset, std::vector<std::size_t> order, Preparation preparation, std::int64_t epoch,
              std::int64_t batchSize, std::int64_t first, int workers, PictureCache& cache);
  ~BatchStream();  ///< stops the workers within one picture
  BatchStream(const BatchStream&) = delete;
  BatchStream& operator=(const BatchStream&) = delete;

  std::int64_t batchCount() const;
  /// The next batch, or nothing after the last. Waits, and throws Stopped within 100 ms of a stop.
  std::optional<Batch> next(const RunContext& context);
  /// Seconds that next() waited so far; to be asked by the thread that calls next().
  double secondsWaited() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// The order of an epoch's examples, a pure function of its arguments; epochs are counted from 0. `keras`:
/// one full shuffle of the list by the seed, then every epoch through a buffer of 8 batches, as
/// image_dataset_from_directory does (the same distribution, not the same numbers); otherwise a full shuffle
/// of the list an epoch, whatever the batch size.
std::vector<std::size_t> epochOrder(std::vector<std::size_t> indexes, std::uint64_t seed, std::int64_t epoch,
                                    bool keras, std::int64_t batchSize);

}  // namespace hp
