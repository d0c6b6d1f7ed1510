// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>

#include "core/base/run_context.h"

namespace hp::cli {

/// Progress as one line that overwrites itself on standard error; silent when that is no terminal.
class ProgressLine {
 public:
  ProgressLine();
  ~ProgressLine();
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  void show(const Progress& at);

 private:
  bool visible_;
  std::size_t width_ = 0;
  std::chrono::steady_clock::time_point begin_, last_;
};

}  // namespace hp::cli
