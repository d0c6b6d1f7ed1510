// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/picture_store.h"

namespace hp {
namespace {

/// About what an entry costs besides its pixels.
constexpr std::size_t kEntryBytes = 512;

}  // namespace

std::shared_ptr<const LoadedPicture> PictureStore::get(const Dataset& dataset, std::size_t index,
                                                       const Preparation& how) {
  const Key key{&dataset.examples(), index, how.width, how.height, how.antialias};
  if (auto known = find(key)) return known;
  const auto loaded = std::make_shared<const LoadedPicture>(loadPicture(dataset, index, how));
  keep(key, dataset, loaded);
  return loaded;
}

std::size_t PictureStore::bytesUsed() const {
  const std::lock_guard lock(mutex_);
  return used_;
}

std::shared_ptr<const LoadedPicture> PictureStore::find(const Key& key) const {
  const std::lock_guard lock(mutex_);
  const auto entry = entries_.find(key);
  return entry == entries_.end() ? nullptr : entry->second.picture;
}

void PictureStore::keep(const Key& key, const Dataset& owner,
                        const std::shared_ptr<const LoadedPicture>& picture) {
  const std::size_t bytes = picture->bytes() + kEntryBytes;
  const std::lock_guard lock(mutex_);
  if (bytes > most_ - used_) return;
  if (entries_.try_emplace(key, Entry{owner, picture}).second) used_ += bytes;
}

}  // namespace hp
