// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>

#include "core/runs/run_folder.h"

namespace hp {

/// Inside core/runs: what a verification finds, gathered by file. Beyond the first thousand files faults are
/// counted only.
class RunFaults {
 public:
  /// A sentence about a file of the run (relative to its folder); told once, however often it is met.
  void add(const std::string& file, const std::string& text);
  /// Damaged lines or records (`what`, see damagedText) of a file; nothing where there are none.
  void add(const std::string& file, const BrokenPlaces& places, const std::string& what);
  /// The sentence that the check throws, if any.
  void guard(const std::string& file, const std::function<void()>& check);
  bool has(const std::string& file) const { return faults_.contains(file); }

  /// Into the result, by the bytes of the files' names.
  void moveTo(RunVerification& result);

 private:
  std::map<std::string, RunFault> faults_;
  std::int64_t more_ = 0;
};

}  // namespace hp
