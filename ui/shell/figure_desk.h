// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "ui/kit/message_bar.h"
#include "ui/session/figures.h"

namespace hp {

class Session;

/// Where figures are made and done again: export, copy, replay. Drawing and writing happen in the engine.
class FigureDesk final : public QObject {
  Q_OBJECT

 public:
  FigureDesk(Session& session, QWidget* window);

  void exportShown();
  void exportComparison();
  void copyShown();
  void copyCommandLine();
  void write(const Figure& figure, const QString& path);
  void replay(const QString& path);

 Q_SIGNALS:
  void told(const hp::Message& message);
  void written(const QString& path);
  void replayed(bool equalBits);

 private:
  void ask(Figure figure);
  void askWhere(const Figure& figure);
  void takeReplayed(const QString& path, const std::vector<Replayed>& panels);

  Session& session_;
  QWidget* window_;
};

}  // namespace hp
