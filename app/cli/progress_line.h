// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <ostream>
#include <streambuf>
#include <string>

#include "core/base/run_context.h"

namespace hp::cli {

/// "about 40 s left", "about 3 min left", "about 2 h left"; what is over in moments is not told.
std::string timeLeftText(double seconds);

/// Progress as one line that overwrites itself on standard error; silent when that is no terminal. It is
/// wiped away before anything is written to standard output, which may be the same terminal.
class ProgressLine : private std::streambuf {
 public:
  ProgressLine();
  ~ProgressLine() override;
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  void show(const Progress& at);

 private:
  std::string timeLeft(const Progress& at, std::chrono::steady_clock::time_point now);
  int sync() override;  ///< wipes the line: standard output flushes what it is tied to before it writes

  bool visible_;
  std::size_t width_ = 0;
  std::chrono::steady_clock::time_point begin_, last_;
  Progress stageBegin_ = {};  ///< how far the stage was when it was first shown
  std::chrono::steady_clock::time_point stageSince_ = {};
  std::ostream wiper_;
  std::ostream* tiedBefore_ = nullptr;
};

}  // namespace hp::cli
