// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

// The one place that calls the operating system directly; everything else is standard C++.
namespace hp::platform {

/// The file of the loaded library that holds this function, links resolved; empty when no loaded library has
/// it.
std::filesystem::path libraryOfSymbol(const char* symbol);
/// Calls `void symbol(int)` of a loaded library, if there is one.
bool callWithInt(const char* symbol, int value);
/// What `int symbol()` of a loaded library returns; nothing if there is none.
std::optional<int> intFrom(const char* symbol);
/// Value of an environment variable; nothing where it is not set.
std::optional<std::string> variable(const char* name);
/// Sets an environment variable of this process. Not while another thread may be reading the environment.
void setVariable(const char* name, const std::string& value);
/// "AMD EPYC 7B13"; empty when the system does not say.
std::string processorName();
/// The running program's file; empty when the system does not say.
std::filesystem::path programFile();
/// True if standard error / standard output is a terminal.
bool errorsGoToTerminal();
bool outputGoesToTerminal();
/// True if this process may create files in the folder.
bool canWriteInto(const std::filesystem::path& folder);
/// Largest resident memory of this process so far, in bytes; 0 when unknown.
std::size_t peakMemory();

}  // namespace hp::platform
