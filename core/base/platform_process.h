// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/base/run_context.h"

namespace hp::platform {

/// Runs a program with this process's streams and environment plus `variables`, waits for it, and returns its
/// exit code (128 + signal when a signal ended it). A stop asked of `context` is passed on to the program
/// (SIGTERM), whose end is waited for all the same; on Windows only the console does that. Throws Error when
/// it cannot be started.
int runAndWait(const std::filesystem::path& program, const std::vector<std::string>& arguments,
               const std::map<std::string, std::string>& variables, const RunContext& context = {});

/// Goes on as another program: this process becomes it where the system can, so that whoever stops or kills
/// this one stops it too; elsewhere runAndWait. Returns only there; throws Error when it cannot be started.
int continueAs(const std::filesystem::path& program, const std::vector<std::string>& arguments,
               const std::map<std::string, std::string>& variables);

}  // namespace hp::platform
