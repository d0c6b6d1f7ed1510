// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <chrono>
#include <csignal>

namespace hp::cli {
namespace {

volatile std::sig_atomic_t interrupted = 0;
constexpr auto kLook = std::chrono::milliseconds(20);

void onSignal(int signal) {
  interrupted = 1;
  std::signal(signal, SIG_DFL);
}

}  // namespace

Interrupt::Interrupt() {
  interrupted = 0;
  std::signal(SIGINT, onSignal);
  std::signal(SIGTERM, onSignal);
  watcher_ = std::jthread([this](const std::stop_token& done) {
    while (!done.stop_requested() && !interrupted) std::this_thread::sleep_for(kLook);
    if (interrupted) source_.request_stop();
  });
}

Interrupt::~Interrupt() {
  std::signal(SIGINT, SIG_DFL);
  std::signal(SIGTERM, SIG_DFL);
}

}  // namespace hp::cli
