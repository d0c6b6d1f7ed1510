// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

#include "ui/engine/engine.h"

namespace hp::test {

/// Keeps a lane busy, so that what a test asks for meanwhile has to wait: until letGo(), or until this goes,
/// as it does where a test ends early.
class LaneHolder {
 public:
  LaneHolder(Engine& engine, Lane lane) {
    const auto wait = [mayGo = mayGo_](const RunContext&) {
      mayGo->wait(false);
      return 0;
    };
    engine.submit<int>(lane, &receiver_, QStringLiteral("Hold"), wait, [](const auto&) {});
  }
  ~LaneHolder() { letGo(); }
  LaneHolder(const LaneHolder&) = delete;
  LaneHolder& operator=(const LaneHolder&) = delete;

  void letGo() {
    *mayGo_ = true;
    mayGo_->notify_all();
  }

 private:
  std::shared_ptr<std::atomic<bool>> mayGo_ = std::make_shared<std::atomic<bool>>(false);
  QObject receiver_;
};

}  // namespace hp::test
