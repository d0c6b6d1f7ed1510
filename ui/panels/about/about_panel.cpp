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
#include "ui/kit/theme.h"
#include "ui/panels/about/environment_groups.h"

namespace hp {

namespace {

QWidget* table(QWidget* parent) {
  auto* content = new QWidget(parent);
  auto* form = new QFormLayout(content);
  form->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
  for (const EnvironmentGroup& group : environmentGroups(environment())) {
    auto* title = new QLabel(group.title, content);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    form->addRow(title);
    for (const auto& [name, value] : group.rows) {
      auto* label = new QLabel(name, content);
      makeMuted(label);
      auto* text = new QLabel(value, content);
      text->setTextFormat(Qt::PlainText);
      text->setWordWrap(true);
      text->setTextInteractionFlags(Qt::TextSelectableByMouse);
      form->addRow(label, text);
    }
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
  for (const EnvironmentGroup& group : environmentGroups(environment()))
    for (const auto& [name, value] : group.rows) lines << name + QStringLiteral(": ") + value;
  return lines.join(QLatin1Char('\n'));
}

}  // namespace hp
