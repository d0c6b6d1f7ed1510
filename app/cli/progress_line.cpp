// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_line.h"

#include <algorithm>
#include <cmath>
#include <iostream>
#include <utility>

#include "core/base/platform.h"

namespace hp::cli {
namespace {

constexpr auto kQuiet = std::chrono::milliseconds(300), kEvery = std::chrono::milliseconds(50);

}  // namespace

std::string timeLeftText(double seconds) {
  constexpr double kMinute = 60, kHour = 3600, kMoments = 5;
  if (!(seconds >= kMoments)) return {};
  const auto about = [](double count, const char* unit) {
    return "about " + std::to_string(std::llround(count)) + " " + unit + " left";
  };
  if (seconds < 2 * kMinute) return about(seconds, "s");
  return seconds < 2 * kHour ? about(seconds / kMinute, "min") : about(seconds / kHour, "h");
}

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
  const auto left = timeLeft(at, now);
  if (!left.empty()) line += ", " + left;
  const auto length = line.size();
  line.resize(std::max(std::exchange(width_, 0), length), ' ');
  std::cerr << '\r' << line << std::flush;
  width_ = length;
}

// By how fast this stage went until now.
std::string ProgressLine::timeLeft(const Progress& at, std::chrono::steady_clock::time_point now) {
  if (at.stage != stageBegin_.stage || at.total != stageBegin_.total || at.done < stageBegin_.done) {
    stageBegin_ = at;
    stageSince_ = now;
  }
  const auto done = static_cast<double>(at.done - stageBegin_.done);
  const std::chrono::duration<double> since = now - stageSince_;
  return done > 0 ? timeLeftText(since.count() / done * static_cast<double>(at.total - at.done)) : "";
}

}  // namespace hp::cli
