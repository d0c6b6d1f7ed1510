// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/base/run_context.h"
#include "core/compare/run_comparison.h"

namespace hp {

/// A file that a comparison read.
struct ComparedFile {
  std::string run = {};     ///< the run's name
  std::string name = {};    ///< within the run, never a path of this machine
  std::string digest = {};  ///< SHA-256; empty: see `obstacle`
  std::string obstacle = {};
};

/// The files of all runs of these comparisons that decide what was found: records, trace, weights and
/// predictions of the epochs compared; of foreign runs their one file. Each once, digested as it lies there
/// now. Steps once a file.
std::vector<ComparedFile> comparedFiles(const std::vector<std::shared_ptr<const RunComparison>>& comparisons,
                                        const RunContext& context);

}  // namespace hp
