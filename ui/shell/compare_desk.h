// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "core/compare/compared_run.h"

class QMenu;
class QSettings;

namespace hp {

class CompareSession;

/// How runs come into the Compare workspace by dialog, and which of them are compared.
class CompareDesk final : public QObject {
  Q_OBJECT

 public:
  CompareDesk(CompareSession& compare, QSettings& settings, QWidget* window);

  /// A run's folder, or one that holds runs.
  void askForFolder();
  /// Weights files, event files, tables of curves; several at once.
  void askForFiles();

  /// The runs that are open, to choose one. Filled anew whenever it is shown.
  QMenu* baselineMenu(QWidget* parent);
  QMenu* candidateMenu(QWidget* parent);

 private:
  using Choose = void (CompareSession::*)(const ComparedRunPtr&);
  using Chosen = const ComparedRunPtr& (CompareSession::*)() const;
  QMenu* runsMenu(const QString& title, Choose choose, Chosen chosen, QWidget* parent);
  void remember(const QString& path);

  CompareSession& compare_;
  QSettings& settings_;
  QWidget* window_;
};

}  // namespace hp
