// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "core/runs/run_faults.h"

// Inside core/runs: what a verification can say of a file by reading it, where no digest answers for it.
namespace hp {

/// Reads metrics.jsonl and trace.bin. Of a finished run they must be whole to the last byte; an unfinished
/// one may end in half a record. Weights and predictions that epochs say were kept must be there.
void checkRecords(const std::filesystem::path& folder, bool isFinished, RunFaults& faults);

/// Reads one file (relative, with '/'): weights, predictions, pointers, descriptions and curves of attempts
/// that ended. What it cannot judge it passes.
void checkPart(const std::filesystem::path& folder, const std::string& file, RunFaults& faults);

/// Every checkpoint of the folder, with both its files.
void checkCheckpoints(const std::filesystem::path& folder, RunFaults& faults);

/// True for a file that a training may have written, by its name.
bool isNameOfRun(const std::string& file);

}  // namespace hp
