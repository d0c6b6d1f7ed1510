// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "core/base/run_context.h"
#include "core/report/comparison_report.h"

namespace hp {

/// What a report says beyond the comparisons themselves, read and computed: the weights of every epoch, and
/// digests of every file that was read; of three runs or more how all of them stand to each other, unless
/// that is given in `together`. Dated now.
ComparisonReport gatheredReport(const std::vector<ComparisonPtr>& comparisons, const RunContext& context,
                                std::shared_ptr<const AllRuns> together = nullptr);

/// Writes the document as the ending says, .html or .pdf. Throws Error for another one, and naming the file
/// where it cannot be written.
void writeReport(const std::filesystem::path& file, const Document& document);

}  // namespace hp
