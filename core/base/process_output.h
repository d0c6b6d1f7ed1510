// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

#include "core/base/run_context.h"

// Inside core/base: what starting a program has in common on all systems.
namespace hp::platform {

[[noreturn]] void refuseProgram(const std::filesystem::path& program);

bool isStopAsked(const RunContext& context);

/// Cuts what arrives into lines, which `hear` gets without their ends.
class OutputLines {
 public:
  explicit OutputLines(const std::function<void(const std::string&)>& hear) : hear_(hear) {}
  /// Throws Error on a line that is longer than is believed.
  void take(std::string_view text);

 private:
  const std::function<void(const std::string&)>& hear_;
  std::string line_;
};

}  // namespace hp::platform
