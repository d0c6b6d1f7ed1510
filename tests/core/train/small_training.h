// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include "core/runs/run_folder.h"
#include "core/train/train.h"

namespace hp::test {

/// Two epochs of four steps on drawn scenes, the last batch smaller than the others; seconds on one core.
TrainSpec smallSpec();

/// Scenes written as pictures, a folder a split with a folder a class in it.
void writeScenes(const std::filesystem::path& folder, int count);
/// The same training on such a folder, without a cache: every picture is read when its turn comes.
TrainSpec folderSpec(const std::filesystem::path& folder);

/// Asks for a stop when the report says that this many steps are done.
class StopAfter {
 public:
  explicit StopAfter(std::int64_t step) : step_(step) {}
  RunContext context();

 private:
  std::int64_t step_;
  std::stop_source source_ = {};
};

void expectSameTraces(const RunFolder& a, const RunFolder& b);

/// The run's events of this kind, in their order.
std::vector<EventRecord> eventsOf(const std::filesystem::path& run, const std::string& kind);

}  // namespace hp::test
