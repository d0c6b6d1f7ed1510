// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/event_loop_probe.h"

#include <time.h>

#include <utility>

namespace hp::test {

namespace {

// Processor time, so that a busy machine can be told from a busy window; 0 where it is not known.
qint64 computedByThisThread() {
#ifdef CLOCK_THREAD_CPUTIME_ID
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return qint64(time.tv_sec) * 1000000000 + time.tv_nsec;
#else
  return 0;
#endif
}

}  // namespace

EventLoopProbe::EventLoopProbe(QObject* parent) : QObject(parent) {
  timer_.setTimerType(Qt::PreciseTimer);
  timer_.setInterval(1);
  connect(&timer_, &QTimer::timeout, this, &EventLoopProbe::beat);
  go();
}

void EventLoopProbe::pause() { timer_.stop(); }

void EventLoopProbe::go() {
  sinceBeat_.start();
  computedAtBeat_ = computedByThisThread();
  timer_.start();
}

EventLoopProbe::Longest EventLoopProbe::takeLongest() {
  beat();
  return std::exchange(longest_, {});
}

void EventLoopProbe::beat() {
  const qint64 computed = computedByThisThread();
  const Longest now{double(sinceBeat_.nsecsElapsed()) / 1e6, double(computed - computedAtBeat_) / 1e6};
  if (now.blocked > longest_.blocked) longest_ = now;
  computedAtBeat_ = computed;
  sinceBeat_.start();
}

}  // namespace hp::test
