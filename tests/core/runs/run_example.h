// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "core/runs/records.h"
#include "core/runs/run_writer.h"

namespace hp::test {

/// A run of two tensors and one buffer.
RunDescription exampleDescription();
/// The records of a step, an epoch and a checkpoint: other numbers and digests for every number given.
StepRecord exampleStep(std::int64_t step);
EpochRecord exampleEpoch(std::int64_t epoch);
Checkpoint exampleCheckpoint(std::int64_t step);
NamedArrays exampleWeights(float first);
/// The example under way: this many steps and the first epoch are written.
RunWriter exampleRun(const std::filesystem::path& path, std::int64_t steps);

std::string textOf(const std::filesystem::path& path);
void writeTextTo(const std::filesystem::path& path, const std::string& text);
/// Changes a bit of the file's last byte.
void damage(const std::filesystem::path& path);

/// True if all bits are equal, also those of what is not a number.
bool sameBits(double a, double b);
bool sameRecord(const StepRecord& a, const StepRecord& b);

}  // namespace hp::test
