// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <filesystem>
#include <functional>

#include "core/base/run_context.h"
#include "ui/engine/job_info.h"
#include "ui/kit/message_bar.h"
#include "ui/panels/figure_offer.h"

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
  /// One figure of a panel as PNG.
  void askForFigure(const hp::FigureOffer& figure);
  void writeFigure(const std::filesystem::path& file, const FigureOffer& figure);
  void writeReport(const std::filesystem::path& file);
  void writeParts(const std::filesystem::path& folder);

 Q_SIGNALS:
  void told(const hp::Message& message);

 private:
  void write(const std::filesystem::path& path, std::function<void(const Document&)> writer);
  /// Says that it is written, or why not.
  void submit(const QString& name, Lane lane, const std::function<bool(const RunContext&)>& work);

  Session& session_;
  QSettings& settings_;
  QWidget* window_;
};

/// What a figure of this name is called as a file, without its ending: what no file system takes is replaced.
QString fileNameOf(const QString& figure);

}  // namespace hp
