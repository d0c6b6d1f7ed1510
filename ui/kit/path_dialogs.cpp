// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/path_dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace hp {

namespace {

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
  dialog->setNameFilters({filter, QCoreApplication::translate("PathDialogs", "All files (*)")});
  open(dialog, QFileDialog::ExistingFile, take);
}

}  // namespace hp
