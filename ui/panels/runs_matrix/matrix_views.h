// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

class QComboBox;
class QLabel;
class QTableView;
class QWidget;

namespace hp {

class RunsMatrixModel;
class SpreadsModel;

// The parts of the panel, as they look; what they do is the panel's.
QTableView* makeMatrixView(RunsMatrixModel* model, QWidget* parent);
QTableView* makeSpreadsView(SpreadsModel* model, QWidget* parent);
/// Small print below a table.
QLabel* addNote(QWidget* parent, const char* name);
QComboBox* addChoice(QWidget* parent, const char* name, const QString& title);

/// At which nothing of the table has to be scrolled.
QSize neededFor(const QTableView& view);

}  // namespace hp
