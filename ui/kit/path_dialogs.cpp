// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/path_dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace hp {

namespace {

/// "pdf" of "PDF (*.pdf)"
QString endingOf(const QString& filter) {
  return filter.section(QStringLiteral("*."), 1).section(QLatin1Char(')'), 0, 0);
}

QString allFiles() { return QCoreApplication::translate("PathDialogs", "All files (*)"); }

void open(QFileDialog* dialog, QFileDialog::FileMode mode, const TakePath& take) {
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(mode);
  QObject::connect(dialog, &QFileDialog::fileSelected, dialog->parent(), take);
  dialog->open();
}

}  // namespace

void askForFolder(QWidget* parent, const QString& title, const TakePath& take, const QString& start) {
  auto* dialog = new QFileDialog(parent, title, start);
  dialog->setOption(QFileDialog::ShowDirsOnly);
  open(dialog, QFileDialog::Directory, take);
}

void askForFile(QWidget* parent, const QString& title, const QString& filter, const TakePath& take,
                const QString& start) {
  auto* dialog = new QFileDialog(parent, title, start);
  dialog->setNameFilters({filter, allFiles()});
  open(dialog, QFileDialog::ExistingFile, take);
}

void askForFiles(QWidget* parent, const QString& title, const QString& filter, const TakePaths& take,
                 const QString& start) {
  auto* dialog = new QFileDialog(parent, title, start);
  dialog->setNameFilters({filter, allFiles()});
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFiles);
  QObject::connect(dialog, &QFileDialog::filesSelected, parent, take);
  dialog->open();
}

void askForNewFile(QWidget* parent, const QString& title, const QStringList& filters, const TakePath& take,
                   const QString& start) {
  auto* dialog = new QFileDialog(parent, title, start);
  dialog->setNameFilters(filters);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  const auto follow = [dialog](const QString& filter) { dialog->setDefaultSuffix(endingOf(filter)); };
  QObject::connect(dialog, &QFileDialog::filterSelected, dialog, follow);
  follow(filters.constFirst());
  open(dialog, QFileDialog::AnyFile, take);
}

}  // namespace hp
