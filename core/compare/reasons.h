// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/compare/first_divergence.h"
#include "core/compare/settings_difference.h"

namespace hp {

/// Something that differs and can explain the numbers, with what speaks for it.
struct Reason {
  std::string key = {};       ///< of the setting, or "trace.start" and the like where no setting says it
  std::string title = {};     ///< "Seed", "Instruction set", "Changed picture"
  std::string sentence = {};  ///< what differs, and why it is thought to explain where the runs part
  /// 3: explains exactly this divergence; 2: can; 1: differs, unlikely; 0: nothing differs that is recorded,
  /// or nothing is recorded.
  int strength = 0;
};

/// "explains exactly this"; empty for 0.
std::string strengthText(int strength);

/// A run that recorded nothing of its settings: why there is nothing to compare; empty where both did.
std::string settingsObstacle(const ComparedRun& baseline, const ComparedRun& candidate);

/// Strongest first; one of strength 0 in front where none can explain it. Where the runs part tells reasons
/// apart: batches that differ speak for data, seed or order; weights before the first step for seed, recipe
/// or weights file; numbers that part in forward or backward of equal batches for threads, instruction set,
/// libraries (knowledge: what changes which operation's bits). `weightsDiffer` false: answers alone were seen
/// to differ.
std::vector<Reason> rankReasons(const std::vector<SettingRow>& settings, const TraceComparison& trace,
                                const Baseline<ComparedRunPtr>& baseline,
                                const Candidate<ComparedRunPtr>& candidate, bool weightsDiffer = true);

}  // namespace hp
