// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/run_context.h"

namespace hp {

RunContext::RunContext(std::stop_token stop, Report report)
    : stop_(std::move(stop)), report_(std::move(report)) {}

void RunContext::step(const Progress& at) const {
  checkStop();
  if (report_) report_(at);
}

void RunContext::checkStop() const {
  if (stop_.stop_requested()) throw Stopped{};
}

RunContext RunContext::silent() const { return RunContext(stop_, {}); }

}  // namespace hp
