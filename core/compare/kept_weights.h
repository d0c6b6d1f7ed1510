// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <map>
#include <memory>

#include "core/compare/weights_source.h"

namespace hp {

/// Weights files that are asked for again and again: each is read once, and stays in memory while all that
/// stay have at most so many bytes together. What has no room is read where it lies. One thread at a time;
/// the sources themselves as WeightsSource says.
class KeptWeights {
 public:
  explicit KeptWeights(std::int64_t mostBytes) : left_(mostBytes) {}

  /// As openWeightsSource.
  std::shared_ptr<const WeightsSource> of(const std::filesystem::path& file, const RunContext& context);
  /// How many stay.
  std::size_t count() const { return kept_.size(); }

 private:
  std::int64_t left_;
  std::map<std::filesystem::path, std::shared_ptr<const WeightsSource>> kept_;
};

}  // namespace hp
