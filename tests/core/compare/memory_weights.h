// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstring>
#include <string>
#include <vector>

#include "core/compare/weights_source.h"

namespace hp::test {

/// A weights file that is none: float32 tensors in memory, in the order in which they are added.
class MemoryWeights : public WeightsSource {
 public:
  explicit MemoryWeights(const std::string& name) : WeightsSource(name, {}, true) {}

  void add(const std::string& name, Array array) {
    tensors_.push_back({name, array.shape, "F32"});
    arrays_.push_back(std::move(array));
  }

  void readStored(std::size_t tensor, std::int64_t first, std::int64_t count, void* into) const override {
    std::memcpy(into, &arrays_.at(tensor).values.at(static_cast<std::size_t>(first)),
                static_cast<std::size_t>(count) * sizeof(float));
  }

 private:
  std::vector<Array> arrays_;
};

}  // namespace hp::test
