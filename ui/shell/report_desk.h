// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <filesystem>
#include <functional>

#include "ui/kit/message_bar.h"

class QSettings;

namespace hp {

class Session;
struct Document;

/// Reports of what was compared: asked for, made aside, and written.
class ReportDesk final : public QObject {
  Q_OBJECT

 public:
  ReportDesk(Session& session, QSettings& settings, QWidget* window);

  /// One file, HTML or PDF by its ending.
  void askForReport();
  /// A folder for every table as CSV and JSON and every figure as PNG.
  void askForParts();
  void writeReport(const std::filesystem::path& file);
  void writeParts(const std::filesystem::path& folder);

 Q_SIGNALS:
  void told(const hp::Message& message);

 private:
  void write(const std::filesystem::path& path, std::function<void(const Document&)> writer);

  Session& session_;
  QSettings& settings_;
  QWidget* window_;
};

}  // namespace hp
