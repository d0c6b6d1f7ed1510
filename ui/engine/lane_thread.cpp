// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engine/lane_thread.h"

#include "core/base/platform_thread.h"

namespace hp {

LaneThread::LaneThread(const QString& name, const std::function<void()>& prepare) {
  thread_.setObjectName(name);
  worker_.moveToThread(&thread_);
  thread_.start();
  run(platform::letOthersGoFirst);
  if (prepare) run(prepare);
}

LaneThread::~LaneThread() {
  thread_.quit();
  thread_.wait();
}

void LaneThread::run(std::function<void()> work) {
  QMetaObject::invokeMethod(&worker_, std::move(work), Qt::QueuedConnection);
}

}  // namespace hp
