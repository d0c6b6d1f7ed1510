// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"

#include <cstdlib>
#include <fstream>

#include "core/base/platform_library.h"

#ifdef _WIN32
#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <io.h>
#include <windows.h>
// after windows.h
#include <psapi.h>
#else
#include <dlfcn.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace hp::platform {

#ifdef _WIN32

std::filesystem::path libraryOfSymbol(const char*) { return {}; }
void setVariable(const char* name, const std::string& value) { _putenv_s(name, value.c_str()); }

std::filesystem::path programFile() {
  std::wstring buffer(32768, L'\0');
  buffer.resize(GetModuleFileNameW(nullptr, buffer.data(), static_cast<DWORD>(buffer.size())));
  return buffer;
}

bool canWriteInto(const std::filesystem::path& folder) { return _waccess(folder.c_str(), 2) == 0; }
bool errorsGoToTerminal() { return _isatty(2) != 0; }
bool outputGoesToTerminal() { return _isatty(1) != 0; }

std::size_t peakMemory() {
  PROCESS_MEMORY_COUNTERS counters{};
  return GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof counters) ? counters.PeakWorkingSetSize
                                                                               : 0;
}

#else

std::filesystem::path libraryOfSymbol(const char* symbol) {
  void* address = loadedFunctions()(symbol);
  Dl_info info{};
  if (!address || dladdr(address, &info) == 0 || !info.dli_fname) return {};
  std::error_code error;
  const auto file = std::filesystem::canonical(info.dli_fname, error);
  return error ? std::filesystem::path(info.dli_fname) : file;
}

void setVariable(const char* name, const std::string& value) { setenv(name, value.c_str(), 1); }

std::filesystem::path programFile() {
  std::error_code error;
  return std::filesystem::read_symlink("/proc/self/exe", error);
}

bool canWriteInto(const std::filesystem::path& folder) { return access(folder.c_str(), W_OK | X_OK) == 0; }
bool errorsGoToTerminal() { return isatty(STDERR_FILENO) == 1; }
bool outputGoesToTerminal() { return isatty(STDOUT_FILENO) == 1; }

std::size_t peakMemory() {
  rusage usage{};
  return getrusage(RUSAGE_SELF, &usage) == 0 ? static_cast<std::size_t>(usage.ru_maxrss) * 1024 : 0;
}

#endif

bool callWithInt(const char* symbol, int value) {
  const auto function = reinterpret_cast<void (*)(int)>(loadedFunctions()(symbol));
  if (function) function(value);
  return function != nullptr;
}

std::optional<int> intFrom(const char* symbol) {
  const auto function = reinterpret_cast<int (*)()>(loadedFunctions()(symbol));
  return function ? std::optional(function()) : std::nullopt;
}

std::optional<std::string> variable(const char* name) {
  const char* value = std::getenv(name);
  return value ? std::optional<std::string>(value) : std::nullopt;
}

std::string processorName() {
  std::ifstream file("/proc/cpuinfo");
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("model name")) return line.substr(std::min(line.size(), line.find(':') + 2));
  }
  return {};
}

}  // namespace hp::platform
