// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_line.h"

#include <algorithm>
#include <iostream>
#include <utility>

#include "core/base/platform.h"

namespace hp::cli {
namespace {

constexpr auto kQuiet = std::chrono::milliseconds(300), kEvery = std::chrono::milliseconds(50);

}  // namespace

ProgressLine::ProgressLine()
    : visible_(platform::errorsGoToTerminal()), begin_(std::chrono::steady_clock::now()), wiper_(this) {
  tiedBefore_ = std::cout.tie(&wiper_);
}

ProgressLine::~ProgressLine() {
  std::cout.tie(tiedBefore_);
  sync();
}

// Writing to standard error flushes standard output, which comes here again: the width is taken first.
int ProgressLine::sync() {
  const auto width = std::exchange(width_, 0);
  if (width > 0) std::cerr << '\r' << std::string(width, ' ') << '\r' << std::flush;
  return 0;
}

// Short work leaves no trace: nothing is shown in the first moments.
void ProgressLine::show(const Progress& at) {
  const auto now = std::chrono::steady_clock::now();
  if (!visible_ || now - begin_ < kQuiet || now - last_ < kEvery) return;
  last_ = now;
  auto line =
      at.stage + (at.total > 0 ? " " + std::to_string(at.done) + " of " + std::to_string(at.total) : "");
  const auto length = line.size();
  line.resize(std::max(std::exchange(width_, 0), length), ' ');
  std::cerr << '\r' << line << std::flush;
  width_ = length;
}

}  // namespace hp::cli
