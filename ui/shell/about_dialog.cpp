// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "core/base/version.h"
#include "ui/kit/conversions.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/panels/about/about_panel.h"

namespace hp {

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
  setObjectName(QStringLiteral("aboutDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("About Heatproof"));
  auto* name = new QLabel(tr("Heatproof %1").arg(toQString(programVersion())), this);
  makeHeading(name);
  auto* what = new QLabel(
      tr("Shows why an image classifier decides as it does, and whether that can be trusted.\n"
         "Free software under the GNU General Public License, version 3 or later, without warranty."),
      this);
  what->setWordWrap(true);
  auto* environment = new QPlainTextEdit(environmentText(), this);
  environment->setReadOnly(true);
  environment->setFont(Theme::numberFont());
  environment->setAccessibleName(tr("What it runs on"));
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
  auto* column = new QVBoxLayout(this);
  column->setSpacing(space::kMedium);
  column->addWidget(name);
  column->addWidget(what);
  column->addWidget(environment, 1);
  column->addWidget(buttons);
  resize(520, 420);
}

}  // namespace hp
