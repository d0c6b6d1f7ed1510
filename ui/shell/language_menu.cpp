// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language_menu.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include "ui/kit/languages.h"
#include "ui/shell/main_window.h"

namespace hp {

namespace {

void addLanguage(QActionGroup& group, MainWindow& window, const QString& id, const QString& name) {
  QAction* action = group.addAction(name);
  action->setObjectName(QStringLiteral("language-") + id);
  action->setCheckable(true);
  action->setChecked(Languages::choice() == id);
  QObject::connect(action, &QAction::triggered, &window, [&window, id] { window.setLanguage(id); });
}

}  // namespace

QMenu* languageMenu(MainWindow& window, QWidget* parent) {
  auto* menu = new QMenu(QCoreApplication::translate("Menus", "Lan&guage"), parent);
  menu->setObjectName(QStringLiteral("languageMenu"));
  auto* group = new QActionGroup(menu);
  addLanguage(*group, window, QString::fromLatin1(Languages::kSystem),
              QCoreApplication::translate("Menus", "&System language"));
  for (const Language& each : languages())
    addLanguage(*group, window, QString::fromLatin1(each.id), QString::fromUtf8(each.ownName));
  menu->addActions(group->actions());
  return menu;
}

}  // namespace hp
