// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/event_loop_probe.h"

#include <algorithm>
#include <utility>

namespace hp::test {

EventLoopProbe::EventLoopProbe(QObject* parent) : QObject(parent) {
  timer_.setTimerType(Qt::PreciseTimer);
  timer_.setInterval(1);
  connect(&timer_, &QTimer::timeout, this, &EventLoopProbe::beat);
  go();
}

void EventLoopProbe::pause() { timer_.stop(); }

void EventLoopProbe::go() {
  sinceBeat_.start();
  timer_.start();
}

double EventLoopProbe::takeLongest() {
  beat();
  return double(std::exchange(longest_, 0)) / 1e6;
}

void EventLoopProbe::beat() {
  longest_ = std::max(longest_, sinceBeat_.nsecsElapsed());
  sinceBeat_.start();
}

}  // namespace hp::test
