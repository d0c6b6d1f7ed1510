// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_tables.h"

#include <QCoreApplication>
#include <QKeySequence>

#include "app/cli/command.h"
#include "ui/help/help_pages.h"
#include "ui/help/help_topics.h"
#include "ui/kit/conversions.h"
#include "ui/shell/action_table.h"
#include "ui/shell/panel_table.h"

namespace hp {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("HelpTables", text); }

QString withoutMnemonic(QString text) { return text.remove(QLatin1Char('&')); }

QString keysOf(const char* shortcut) {
  return QKeySequence(QString::fromLatin1(shortcut)).toString(QKeySequence::NativeText);
}

QString keyRow(const char* shortcut, const QString& what) {
  return QStringLiteral("| %1 | %2 |\n").arg(asMarkdown(keysOf(shortcut)), asMarkdown(withoutMnemonic(what)));
}

/// Empty without rows.
QString keyTable(const QString& heading, const QString& rows) {
  if (rows.isEmpty()) return {};
  return QStringLiteral("## %1\n\n| %2 | %3 |\n|---|---|\n%4\n")
      .arg(asMarkdown(withoutMnemonic(heading)), tr("Keys"), tr("What happens"), rows);
}

QString workspaceName(WorkspaceId id) {
  static constexpr const char* kActionIds[] = {"workspaceExplain", "workspaceTrain", "workspaceCompare",
                                               "workspaceRobustness"};
  for (const ActionRow& row : actionTable())
    if (row.name() == QLatin1String(kActionIds[int(id)])) return withoutMnemonic(row.translatedText());
  return {};
}

QString shortcutText() {
  QString text;
  for (const MenuRow& menu : menuTable()) {
    QString rows;
    for (const ActionRow& row : actionTable())
      if (*row.shortcut && QLatin1String(row.menu) == QLatin1String(menu.id))
        rows += keyRow(row.shortcut, row.translatedText());
    text += keyTable(QCoreApplication::translate("Menus", menu.title), rows);
  }
  for (const WorkspaceId id : kWorkspaces) {
    QString rows;
    for (const PanelRow& row : panelTable())
      if (row.workspace == id && row.area != Qt::NoDockWidgetArea && *row.shortcut)
        rows += keyRow(row.shortcut, row.translatedTitle());
    text += keyTable(tr("Panels of %1").arg(workspaceName(id)), rows);
  }
  return text;
}

QString panelText() {
  QString text;
  for (const WorkspaceId id : kWorkspaces) {
    QStringList links;
    for (const PanelRow& row : panelTable())
      if (row.workspace == id)
        links << QStringLiteral("[%1](%2.md)")
                     .arg(asMarkdown(row.translatedTitle()),
                          helpPageOf(QStringLiteral("panel:") + row.name()));
    text += QStringLiteral("**%1**: %2\n\n").arg(workspaceName(id), links.join(QStringLiteral(" · ")));
  }
  return text + QStringLiteral("[%1](view-help.md)\n").arg(tr("Help"));
}

QString optionText(const cli::Option& option) {
  const QString flag = toQString(option.flag + (option.placeholder.empty() ? "" : " " + option.placeholder));
  return QStringLiteral("- `%1`: %2\n").arg(flag, asMarkdown(toQString(option.help)));
}

QString commandText() {
  QString text;
  for (const cli::Command& command : cli::commands()) {
    if (command.isHidden) continue;
    text += QStringLiteral("## %1\n\n%2.\n\n")
                .arg(toQString(command.name), asMarkdown(toQString(command.summary)));
    for (const cli::Option& option : command.options) text += optionText(option);
    text += QLatin1Char('\n');
  }
  return text;
}

}  // namespace

void provideTables(HelpPages& pages) {
  pages.provide(QStringLiteral("shortcuts"), [](const QString&) { return shortcutText(); });
  pages.provide(QStringLiteral("panels"), [](const QString&) { return panelText(); });
  pages.provide(QStringLiteral("commands"), [](const QString&) { return commandText(); });
}

}  // namespace hp
