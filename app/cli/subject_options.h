// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/cli/command.h"
#include "core/explain/replay.h"

namespace hp::cli {

/// The options that say what is looked at: shared by classify and explain.
struct SubjectOptions {
  std::string model = {};
  std::string arch = {};
  std::string classNames = {};
  std::string image = {};
  std::string input = {};

  std::vector<Option> describe();
};

/// A network with something to look at.
struct Subject {
  Network network;
  InputSource source = {};
  Array input = {};
  Image picture = {};
};

/// Opens what the options name; throws UsageError when they contradict each other.
Subject openSubject(const SubjectOptions& options, const RunContext& context);

}  // namespace hp::cli
