// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform_library.h"

#ifdef _WIN32
#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>
#else
#include <dlfcn.h>
#endif

namespace hp::platform {
namespace {

#ifdef _WIN32
void* opened(const std::string& name) { return LoadLibraryA(name.c_str()); }
void* found(void* library, const char* function) {
  return reinterpret_cast<void*>(GetProcAddress(static_cast<HMODULE>(library), function));
}
#else
void* opened(const std::string& name) { return dlopen(name.c_str(), RTLD_NOW | RTLD_LOCAL); }
void* found(void* library, const char* function) { return dlsym(library, function); }
#endif

}  // namespace

FunctionLookup functionsOf(const std::vector<std::string>& libraries) {
  for (const auto& name : libraries) {
    if (void* library = opened(name))
      return [library](const char* function) { return found(library, function); };
  }
  return [](const char*) -> void* { return nullptr; };
}

FunctionLookup loadedFunctions() {
#ifdef _WIN32
  return [](const char*) -> void* { return nullptr; };
#else
  return [](const char* function) { return dlsym(RTLD_DEFAULT, function); };
#endif
}

}  // namespace hp::platform
