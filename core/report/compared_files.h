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

/// Every file that was read of the runs of these comparisons: of ours the whole folder, of foreign ones what
/// they were opened from. Each once, digested as it lies there now. Steps once a file and a megabyte.
std::vector<ComparedFile> comparedFiles(const std::vector<std::shared_ptr<const RunComparison>>& comparisons,
                                        const RunContext& context);

}  // namespace hp
