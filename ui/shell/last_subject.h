// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSettings;

namespace hp {

class Session;

/// The network and the picture that were open last, kept in the settings from start to start.
class LastSubject final : public QObject {
  Q_OBJECT

 public:
  LastSubject(Session& session, QSettings& settings, QObject* parent);

  /// Opens them again, as far as they are still there; what is gone is passed over in silence.
  void reopen();
  /// Whether reopen() does anything; true at first.
  bool isReopened() const;
  void setReopened(bool reopened);

 private:
  void note();

  Session& session_;
  QSettings& settings_;
};

}  // namespace hp
