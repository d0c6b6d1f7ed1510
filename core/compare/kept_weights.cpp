// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/kept_weights.h"

#include <cstring>

#include "core/base/outcome.h"
#include "core/compare/weights_content.h"

namespace hp {
namespace {

/// All that another source holds.
class WeightsInMemory final : public WeightsSource {
 public:
  WeightsInMemory(const WeightsSource& file, const RunContext& context)
      : WeightsSource(file.path(), file.tensors(), file.hasOrder()) {
    for (std::size_t i = 0; i < tensors_.size(); ++i) {
      context.checkStop();
      const auto count = elementCount(tensors_[i].shape);
      bytes_.emplace_back(static_cast<std::size_t>(count) * storedSize(tensors_[i]));
      file.readStored(i, 0, count, bytes_.back().data());
    }
  }

  void readStored(std::size_t tensor, std::int64_t first, std::int64_t count, void* into) const override {
    const auto whole = elementCount(tensors_.at(tensor).shape);
    if (first < 0 || count < 0 || first > whole - count)
      throw Error(path_.string() + " is asked for more numbers than its tensor has.");
    const auto size = storedSize(tensors_[tensor]);
    if (count > 0)
      std::memcpy(into, &bytes_[tensor][static_cast<std::size_t>(first) * size],
                  static_cast<std::size_t>(count) * size);
  }

 private:
  std::vector<std::vector<char>> bytes_;
};

}  // namespace

std::shared_ptr<const WeightsSource> KeptWeights::of(const std::filesystem::path& file,
                                                     const RunContext& context) {
  if (const auto known = kept_.find(file); known != kept_.end()) return known->second;
  std::shared_ptr<const WeightsSource> source = openWeightsSource(file, context);
  const auto bytes = storedBytes(*source);
  if (bytes > left_) return source;
  const auto kept = std::make_shared<const WeightsInMemory>(*source, context);
  left_ -= bytes;
  return kept_.emplace(file, kept).first->second;
}

}  // namespace hp
