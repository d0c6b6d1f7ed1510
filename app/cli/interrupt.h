// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <thread>

namespace hp::cli {

/// While it lives, the first Ctrl-C (or a polite kill) asks for a stop; the second one ends the program at
/// once.
class Interrupt {
 public:
  Interrupt();
  ~Interrupt();
  Interrupt(const Interrupt&) = delete;
  Interrupt& operator=(const Interrupt&) = delete;

  std::stop_token token() const { return source_.get_token(); }

 private:
  std::stop_source source_;
  std::jthread watcher_;  ///< a signal handler may only set a flag, so somebody has to look at it
};

/// From here on a reader of the output who leaves (as in "| head") makes writing fail, but does not end the
/// program: a training goes on.
void outliveReaders();

}  // namespace hp::cli
