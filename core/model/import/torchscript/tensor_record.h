// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <map>
#include <memory>
#include <string>

#include "core/model/import/torchscript/archive.h"
#include "core/model/import/torchscript/values.h"

namespace hp::torchscript {

struct Storage;

/// The few functions that TorchScript's pickles call, as descriptions of values: nothing is called.
class TensorRecords {
 public:
  TensorRecords(std::string folder, Archive& archive) : folder_(std::move(folder)), archive_(archive) {}

  /// True for "torch._utils._rebuild_tensor_v2", "torch.FloatStorage" and the like.
  static bool knows(const std::string& name);
  /// The value that `function(*arguments)` describes.
  Value call(const Value& function, const Value& arguments, Heap& heap) const;
  /// ('storage', type, key, device, count): a flat tensor over the entry of that key.
  Value storage(const Value& reference, Heap& heap) const;

 private:
  std::string folder_;
  Archive& archive_;
  mutable std::map<std::string, std::shared_ptr<Storage>> storages_;
};

}  // namespace hp::torchscript
