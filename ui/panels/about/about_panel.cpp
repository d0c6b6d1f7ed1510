// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/about/about_panel.h"

#include <QAction>
#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/model/environment.h"
#include "ui/kit/conversions.h"
#include "ui/kit/theme.h"

namespace hp {

namespace {

std::vector<std::pair<std::string, std::string>> rows() {
  auto all = environment();
  all.emplace_back("Qt", qVersion());
  return all;
}

QWidget* table(QWidget* parent) {
  auto* content = new QWidget(parent);
  auto* form = new QFormLayout(content);
  form->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
  for (const auto& [name, value] : rows()) {
    auto* label = new QLabel(toQString(name), content);
    makeMuted(label);
    auto* text = new QLabel(toQString(value), content);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(label, text);
  }
  return content;
}

}  // namespace

AboutPanel::AboutPanel(Session&, QWidget* parent) : Panel(parent) {
  auto* scroll = scrolled(table(this), this);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(scroll);
  connect(addTool(QStringLiteral("copyEnvironment"), QStringLiteral("copy"), tr("Copy as text")),
          &QAction::triggered, this, [] { QGuiApplication::clipboard()->setText(environmentText()); });
}

QString environmentText() {
  QStringList lines;
  for (const auto& [name, value] : rows()) lines << toQString(name + ": " + value);
  return lines.join(QLatin1Char('\n'));
}

}  // namespace hp
