// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/compare/compared_run.h"

namespace hp::test {

/// A run of two tensors, "a" of 2 x 3 and "b" of 4, whose weights after some epochs lie in files.
struct ManyRun {
  std::filesystem::path folder = {};  ///< of the weights files
  std::string name = {};
  std::string config = {};
  std::string environment = {};
};
ComparedRun runOf(const ManyRun& run);
/// Writes weights of ten numbers as those of an epoch.
void keepWeights(ComparedRun& run, std::int64_t epoch, const std::vector<float>& numbers);

std::vector<ComparedRunPtr> shared(const std::vector<ComparedRun>& runs);

}  // namespace hp::test
