// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace hp::test {

/// Beats once a millisecond in the GUI thread and remembers the longest time without a beat: how long the
/// window was blocked. What the test itself does between pause() and go() does not count.
class EventLoopProbe final : public QObject {
 public:
  explicit EventLoopProbe(QObject* parent = nullptr);

  void pause();
  void go();
  struct Longest {
    double blocked = 0;   ///< milliseconds without a beat
    double computed = 0;  ///< milliseconds of it in which this thread computed: what of it was our doing
  };
  /// Since the last call.
  Longest takeLongest();

 private:
  void beat();

  QTimer timer_;
  QElapsedTimer sinceBeat_;
  qint64 computedAtBeat_ = 0;  ///< nanoseconds
  Longest longest_;
};

}  // namespace hp::test
