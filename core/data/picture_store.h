// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <tuple>

#include "core/data/prepare.h"

namespace hp {

/// What a PictureCache holds: loaded pictures while they fit into so many bytes. A full store keeps what it
/// has: an epoch visits every picture once, so that throwing out the oldest would make every visit a miss.
class PictureStore {
 public:
  explicit PictureStore(std::size_t bytes) : most_(bytes) {}

  /// The example's picture at the preparation's size, from memory or loaded now.
  std::shared_ptr<const LoadedPicture> get(const Dataset& dataset, std::size_t index, const Preparation& how);
  std::size_t bytesUsed() const;

 private:
  // The data set's content, by its address (`Entry` keeps it alive), the example, width, height and
  // antialias.
  using Key = std::tuple<const void*, std::size_t, int, int, bool>;
  struct Entry {
    Dataset owner;
    std::shared_ptr<const LoadedPicture> picture;
  };

  std::shared_ptr<const LoadedPicture> find(const Key& key) const;
  void keep(const Key& key, const Dataset& owner, const std::shared_ptr<const LoadedPicture>& picture);

  mutable std::mutex mutex_;
  std::size_t most_;
  std::size_t used_ = 0;
  std::map<Key, Entry> entries_;
};

}  // namespace hp
