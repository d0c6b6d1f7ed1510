// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/card.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "ui/kit/empty_state.h"

namespace hp {
namespace {

TEST(Card, ShowsTitleSubtitleAndBody) {
  Card card(QStringLiteral("Jobs"));
  auto* body = new QLabel(QStringLiteral("nothing to do"));
  card.setBody(body);
  card.header()->setSubtitle(QStringLiteral("none"));
  EXPECT_EQ(card.header()->title(), QStringLiteral("Jobs"));
  EXPECT_EQ(card.header()->subtitle(), QStringLiteral("none"));
  EXPECT_EQ(card.body(), body);
  auto* other = new QLabel;
  card.setBody(other);
  EXPECT_EQ(card.body(), other);
}

TEST(Card, ALongSubtitleNeverWidensIt) {
  CardHeader header(QStringLiteral("Title"));
  const int before = header.minimumSizeHint().width();
  header.setSubtitle(QString(500, QLatin1Char('x')));
  EXPECT_EQ(header.minimumSizeHint().width(), before);
}

TEST(Card, ToolsAreNamedAfterTheirActions) {
  CardHeader header(QStringLiteral("Title"));
  QAction action(QStringLiteral("&Clear the list"));
  action.setObjectName(QStringLiteral("clearList"));
  header.addTool(&action);
  auto* button = header.findChild<QToolButton*>(QStringLiteral("clearListButton"));
  ASSERT_NE(button, nullptr);
  EXPECT_EQ(button->accessibleName(), QStringLiteral("Clear the list"));
  bool done = false;
  QObject::connect(&action, &QAction::triggered, [&] { done = true; });
  button->click();
  EXPECT_TRUE(done);
}

TEST(EmptyState, ItsFirstButtonIsThePrimaryOne) {
  EmptyState state(QStringLiteral("image"), QStringLiteral("No picture"), QStringLiteral("Open one."));
  auto* first = state.addButton(QStringLiteral("open"), QStringLiteral("Open…"));
  auto* second = state.addButton(QStringLiteral("sample"), QStringLiteral("Sample"));
  EXPECT_TRUE(first->property("primary").toBool());
  EXPECT_FALSE(second->property("primary").toBool());
  EXPECT_EQ(state.findChild<QPushButton*>(QStringLiteral("sample")), second);
}

}  // namespace
}  // namespace hp
