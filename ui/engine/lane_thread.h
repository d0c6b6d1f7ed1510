// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>
#include <functional>

namespace hp {

/// A thread that runs what it is given, one after another. Destruction waits for what runs.
class LaneThread final {
 public:
  LaneThread(const QString& name, const std::function<void()>& prepare);
  ~LaneThread();
  LaneThread(const LaneThread&) = delete;
  LaneThread& operator=(const LaneThread&) = delete;

  void run(std::function<void()> work);

 private:
  QThread thread_;
  QObject worker_;  // lives on thread_, only to be posted to
};

}  // namespace hp
