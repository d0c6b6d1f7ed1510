// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "core/base/platform_files.h"

namespace hp {

/// Inside core/runs: a TensorBoard file, TFRecords with protobuf messages of the type tensorflow.Event
/// (tensorflow/core/util/event.proto, summary.proto), encoded by hand.
class EventFile {
 public:
  explicit EventFile(const std::filesystem::path& path);

  /// Later readers drop everything recorded for this step and beyond before.
  void restart(std::int64_t step);
  void scalars(std::int64_t step, const std::vector<std::pair<std::string, double>>& values);
  void sync() { file_.sync(); }

 private:
  platform::AppendFile file_;
};

}  // namespace hp
