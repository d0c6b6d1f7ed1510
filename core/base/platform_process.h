// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "core/base/run_context.h"

namespace hp::platform {

/// As a variable's value: the program is started without it, even where this process has it.
inline constexpr const char* kNotSet = "";

/// Runs a program with this process's streams and environment plus `variables`, waits for it, and returns its
/// exit code (128 + signal when a signal ended it). A stop asked of `context` is passed on to the program
/// (SIGTERM), whose end is waited for all the same; on Windows, which knows no such request, it ends at once.
/// Throws Error when it cannot be started.
int runAndWait(const std::filesystem::path& program, const std::vector<std::string>& arguments,
               const std::map<std::string, std::string>& variables, const RunContext& context = {});

/// The same, and `hear` gets every line of the program's standard output, without its end, as soon as it is
/// there, on the calling thread. What it throws ends the program and is thrown again once that is gone. A
/// stop is passed on too. A line of more than 64 megabytes ends it with an Error.
int runAndListen(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                 const std::map<std::string, std::string>& variables,
                 const std::function<void(const std::string& line)>& hear, const RunContext& context = {});

/// Goes on as another program: this process becomes it where the system can, so that whoever stops or kills
/// this one stops it too; elsewhere runAndWait. Returns only there; throws Error when it cannot be started.
int continueAs(const std::filesystem::path& program, const std::vector<std::string>& arguments,
               const std::map<std::string, std::string>& variables);

/// Starts a program that outlives this one, beyond the reach of its terminal, with the environment plus
/// `variables` and no streams but its errors, which go into the file `errors` (on Windows nowhere). Never
/// forks: OpenBLAS, asked for its threads in a fork, now and then waits for ever. Returns the process's
/// number for hasEnded(). Throws Error when it cannot be started.
std::int64_t startDetached(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                           const std::map<std::string, std::string>& variables,
                           const std::filesystem::path& errors);
/// True once a process that startDetached() started here is gone.
bool hasEnded(std::int64_t process);
/// Asks such a process to end soon, as Ctrl-C would (SIGTERM); on Windows it ends at once.
void askToEnd(std::int64_t process);

}  // namespace hp::platform
