// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process_output.h"

#include <utility>

#include "core/base/outcome.h"

namespace hp::platform {

void refuseProgram(const std::filesystem::path& program) {
  throw Error(program.string() + " cannot be started.");
}

bool isStopAsked(const RunContext& context) {
  try {
    context.checkStop();
    return false;
  } catch (const Stopped&) {
    return true;
  }
}

void OutputLines::take(std::string_view text) {
  constexpr std::size_t kLongest = 64U << 20U;
  for (const char c : text) {
    if (c == '\n')
      hear_(std::exchange(line_, {}));
    else
      line_ += c;
  }
  if (line_.size() > kLongest) throw Error("A program said more in one line than is believed.");
}

}  // namespace hp::platform
