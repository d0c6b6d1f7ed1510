// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/tensor_assembly.h"

#include <vector>

#include "core/base/outcome.h"
#include "core/base/text.h"

namespace hp {
namespace {

using NamedViews = std::map<std::string, TensorView>;

/// What tensors may take beyond the file's own size. (A file of 16 bit numbers needs twice its size in any
/// case: computing wants 32 bits.)
constexpr std::uint64_t kMostExcess = 64u << 20;

/// Keeps account of the memory that tensors take, so that no file can ask for much more than its size.
class Allowance {
 public:
  explicit Allowance(std::string file) : file_(std::move(file)) {}

  /// Bytes that the file itself pays for.
  void grant(std::uint64_t bytes) { granted_ += bytes; }
  void take(std::uint64_t bytes) {
    taken_ += bytes;
    if (taken_ > granted_ + kMostExcess) {
      throw Error(file_ +
                  " would need far more memory than its own size; save its tensors with .contiguous().");
    }
  }
  void giveBack(std::uint64_t bytes) { taken_ -= bytes; }

 private:
  std::string file_;
  std::uint64_t granted_ = 0;
  std::uint64_t taken_ = 0;
};

/// Reads one storage and hands out its views.
class StorageReading {
 public:
  StorageReading(const SavedObject& saved, const ByteSource& source)
      : saved_(saved), file_(source.name()), allowance_(file_) {}

  void read(const std::string& key, const std::vector<NamedViews::const_iterator>& views, Weights& weights) {
    const ElementKind kind = views.front()->second.kind;
    StoredBytes stored = saved_.openStorage(key);
    const std::uint64_t size = elementSize(kind);
    if (stored.size % size != 0) throw damaged(file_, "a storage ends within a number");
    const auto elements = static_cast<std::int64_t>(stored.size / size);
    for (const auto& view : views) check(view, kind, elements);
    const std::uint64_t bytes = static_cast<std::uint64_t>(elements) * sizeWhenRead(kind);
    allowance_.grant(bytes);
    allowance_.take(bytes);
    const at::Tensor storage = readElements(kind, elements, stored.next);
    bool shared = false;
    for (const auto& view : views) shared |= addView(*view, storage, weights);
    if (!shared) allowance_.giveBack(bytes);
  }

 private:
  void check(const NamedViews::const_iterator& view, ElementKind kind, std::int64_t elements) const {
    if (view->second.kind != kind) throw damaged(file_, "tensors of different types share a storage");
    checkView(view->second, elements, view->first, file_);
  }

  /// True if the tensor shares the storage's memory.
  bool addView(const NamedViews::value_type& named, const at::Tensor& storage, Weights& weights) {
    const TensorView& view = named.second;
    const at::Tensor tensor = storage.as_strided(view.sizes, view.strides, view.offset);
    const bool shared = isContiguous(view);
    if (!shared) allowance_.take(tensor.nbytes());
    weights[named.first] = shared ? tensor : tensor.contiguous();
    return shared;
  }

  const SavedObject& saved_;
  std::string file_;
  Allowance allowance_;
};

}  // namespace

Weights readTensors(const NamedViews& views, const SavedObject& saved, const ByteSource& source,
                    const RunContext& context) {
  std::map<std::string, std::vector<NamedViews::const_iterator>> storages;
  for (auto view = views.begin(); view != views.end(); ++view) {
    if (!isEmpty(view->second)) storages[view->second.storage].push_back(view);
  }
  Weights weights;
  StorageReading reading(saved, source);
  std::int64_t done = 0;
  for (const auto& [key, users] : storages) {
    context.step({HP_TEXT("Stage", "reading weights"), done++, static_cast<std::int64_t>(storages.size())});
    reading.read(key, users, weights);
  }
  return weights;
}

}  // namespace hp
