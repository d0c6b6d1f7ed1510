// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

namespace hp {

/// Settings under which one processor computes like another. LibTorch and BLAS read the variables when they
/// are loaded, so the process must be started with them.
struct Personality {
  std::string id = {};     ///< "avx2-1", "onednn-off", ...
  std::string title = {};  ///< HP_TEXT of context "Personality"
  std::map<std::string, std::string> variables = {};
  int threads = 1;
};

/// The seven that were seen to give different bits on one machine.
const std::vector<Personality>& personalities();
/// Throws Error listing the ids there are.
const Personality& personalityById(const std::string& id);
/// Throws Error unless this process was started with the personality's variables.
void requirePersonality(const std::string& id);

}  // namespace hp
