// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <tuple>
#include <vector>

#include "core/runs/run_folder.h"

// Inside core/runs: where checkpoints lie, and which of them count.
namespace hp {

/// The file of a checkpoint that says where the training stood.
inline constexpr const char* kCheckpointNumbers = "checkpoint.json";

/// A checkpoint's folder; they are ordered by what comes first here.
struct CheckpointPlace {
  std::int64_t attempt = 0, step = 0, repeat = 1;
  std::filesystem::path path;
  auto order() const { return std::tuple(attempt, step, repeat); }
};

/// Those in the folder "checkpoints" whose checkpoint.json can be read, oldest first; a sentence for each of
/// the others.
std::vector<CheckpointPlace> checkpointPlaces(const std::filesystem::path& folder,
                                              std::vector<std::string>& damaged);
/// Of those before this step the one with the most steps last; none of an attempt whose steps were done
/// again.
std::vector<CheckpointPlace> checkpointPlacesBefore(const RunFolder& run, std::int64_t step);
/// Where this step's checkpoint goes: beside an earlier one of the same step, never over it.
std::filesystem::path freeCheckpointPlace(const std::filesystem::path& folder, std::int64_t step);
/// Removes what a process left that died while it wrote or removed one.
void removeCheckpointLeftovers(const std::filesystem::path& folder);

}  // namespace hp
