// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace hp::platform {

/// Runs a program with this process's streams and environment plus `variables`, waits for it, and returns its
/// exit code (128 + signal when a signal ended it). Throws Error when it cannot be started.
int runAndWait(const std::filesystem::path& program, const std::vector<std::string>& arguments,
               const std::map<std::string, std::string>& variables);

}  // namespace hp::platform
