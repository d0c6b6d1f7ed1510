// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/method/method_help.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "ui/kit/conversions.h"
#include "ui/kit/theme.h"

namespace hp {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("MethodHelp", text); }

QString paramRow(const Param& param, const std::any& defaults) {
  const QString label = translated("Method", param.info.label), help = translated("Method", param.info.help);
  const QString value = toQString(valueText(param, defaults));
  const QString limits = toQString(rangeText(param));
  const QString first = value.isEmpty() ? tr("automatic") : value;
  return QStringLiteral("<p><b>%1</b> <code>--%2</code><br>%3<br><i>%4</i></p>")
      .arg(label.toHtmlEscaped(), toQString(param.info.id), help.toHtmlEscaped(),
           limits.isEmpty()
               ? tr("At first: %1.").arg(first.toHtmlEscaped())
               : tr("At first: %1. Allowed: %2.").arg(first.toHtmlEscaped(), limits.toHtmlEscaped()));
}

}  // namespace

QString methodHelpText(const Method& method) {
  QString text = QStringLiteral("<h2>%1</h2><p>%2</p><p>%3</p>")
                     .arg(toQString(method.info.name).toHtmlEscaped(),
                          translated("Method", method.info.summary).toHtmlEscaped(),
                          translated("Method", method.info.help).toHtmlEscaped());
  if (!method.info.formula.empty()) {
    text += QStringLiteral("<pre style=\"white-space: pre-wrap\">%1</pre>")
                .arg(toQString(method.info.formula).toHtmlEscaped());
  }
  text += QStringLiteral("<p>%1</p><h3>%2</h3>")
              .arg(toQString(method.info.reference).toHtmlEscaped(), tr("Parameters"));
  for (const Param& param : method.params) text += paramRow(param, method.defaults);
  return text;
}

QDialog* methodHelp(const Method& method, QWidget* parent) {
  auto* dialog = new QDialog(parent);
  dialog->setObjectName(QStringLiteral("methodHelpDialog"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(tr("About %1").arg(toQString(method.info.name)));
  auto* text = new QTextBrowser(dialog);
  text->document()->setDocumentMargin(space::kMedium);
  text->setHtml(methodHelpText(method));
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
  QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
  auto* column = new QVBoxLayout(dialog);
  column->addWidget(text);
  column->addWidget(buttons);
  dialog->resize(560, 620);
  return dialog;
}

}  // namespace hp
