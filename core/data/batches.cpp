// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/batches.h"

#include <algorithm>
#include <thread>
#include <utility>

#include "core/base/outcome.h"
#include "core/data/batch_queue.h"
#include "core/data/picture_store.h"
#include "core/data/workers.h"

namespace hp {
namespace {

/// Makes one array of the same part of `count` pictures, with a leading axis, and empties the parts.
Array stacked(std::vector<LoadedPicture>& pictures, std::size_t count, Array LoadedPicture::*part) {
  Array result{(pictures.front().*part).shape, {}};
  if (result.shape.empty()) return result;
  result.shape.insert(result.shape.begin(), static_cast<std::int64_t>(count));
  result.values.reserve(static_cast<std::size_t>(elementCount(result.shape)));
  for (std::size_t i = 0; i < count; ++i) {
    const Array piece = std::exchange(pictures[i].*part, {});
    result.values.insert(result.values.end(), piece.values.begin(), piece.values.end());
  }
  return result;
}

std::size_t positive(std::int64_t batchSize) {
  if (batchSize < 1) throw Error("A batch holds at least one example.");
  return static_cast<std::size_t>(batchSize);
}

}  // namespace

PictureCache::PictureCache(std::size_t bytes) : store_(std::make_shared<PictureStore>(bytes)) {}
PictureCache::~PictureCache() = default;
std::size_t PictureCache::bytesUsed() const { return store_->bytesUsed(); }

/// What the workers read, and the queue through which they and the trainer meet.
struct BatchStream::State {
  const Dataset dataset;
  const std::vector<std::size_t> order;
  const Preparation preparation;
  const std::int64_t epoch;
  const std::shared_ptr<PictureStore> store;
  BatchQueue queue;
  std::vector<std::jthread> workers = {};

  ~State() { queue.close(); }  // the workers, declared last, are joined first of all members

  void serve() {
    while (const auto task = queue.take()) {
      LoadedPicture picture;
      const auto fault = caught([&] { picture = prepared(order[task->position]); });
      if (queue.put(*task, std::move(picture), fault)) assemble(*task);
    }
  }

 private:
  /// What `work` threw. Its handler has ended by then, so that only the receiver's thread destroys it.
  template <class Work>
  static std::exception_ptr caught(const Work& work) {
    try {
      work();
    } catch (...) {
      return std::current_exception();
    }
    return {};
  }

  LoadedPicture prepared(std::size_t index) const {
    return preparedPicture(*store->get(dataset, index, preparation), preparation, epoch, index);
  }

  /// The batch that this picture was the last to be ready of.
  void assemble(const PictureTask& last) {
    Batch batch;
    auto fault = caught([&] {
      const auto begin = order.begin() + static_cast<std::ptrdiff_t>(queue.beginOf(last.batch));
      batch.indexes.assign(begin, begin + static_cast<std::ptrdiff_t>(queue.sizeOf(last.batch)));
      for (const auto index : batch.indexes) batch.labels.push_back(dataset.example(index).label);
      auto& pictures = queue.picturesOf(last.batch);
      batch.inputs = stacked(pictures, batch.indexes.size(), &LoadedPicture::picture);
      batch.masks = stacked(pictures, batch.indexes.size(), &LoadedPicture::mask);
      batch.number = last.batch;
    });
    queue.finish(last.batch, std::move(batch), std::move(fault));
  }
};

BatchStream::BatchStream(Dataset dataset, std::vector<std::size_t> order, Preparation preparation,
                         std::int64_t epoch, std::int64_t batchSize, std::int64_t first, int workers,
                         PictureCache& cache) {
  checkPreparation(preparation);
  const std::size_t examples = order.size();
  state_.reset(new State{std::move(dataset), std::move(order), std::move(preparation), epoch, cache.store_,
                         BatchQueue(examples, positive(batchSize), first)});
  for (int i = 0; i < std::clamp(workers, 1, kMostWorkers); ++i)
    state_->workers.emplace_back([state = state_.get()] { state->serve(); });
}

BatchStream::~BatchStream() = default;

std::int64_t BatchStream::batchCount() const { return state_->queue.batchCount(); }
std::optional<Batch> BatchStream::next(const RunContext& context) { return state_->queue.next(context); }
double BatchStream::secondsWaited() const { return state_->queue.secondsWaited(); }

}  // namespace hp
