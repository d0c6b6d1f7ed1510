// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/message_bar.h"

#include <gtest/gtest.h>

#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include "core/base/log.h"
#include "tests/ui/support/screenshot.h"

namespace hp {
namespace {

QString number(int i) { return QStringLiteral("message %1").arg(i); }

TEST(MessageBar, IsHiddenUntilThereIsSomethingToSay) {
  MessageBar bar;
  EXPECT_TRUE(bar.isHidden());
  bar.post(MessageKind::Warning, number(1));
  EXPECT_FALSE(bar.isHidden());
  EXPECT_EQ(bar.text(), number(1));
  bar.dismiss();
  EXPECT_TRUE(bar.isHidden());
  EXPECT_TRUE(bar.text().isEmpty());
}

TEST(MessageBar, ShowsOneAfterAnother) {
  MessageBar bar;
  for (int i = 1; i <= 3; ++i) bar.post(MessageKind::Warning, number(i));
  EXPECT_EQ(bar.count(), 3);
  EXPECT_EQ(bar.text(), number(1));
  bar.findChild<QToolButton*>(QStringLiteral("messageClose"))->click();
  EXPECT_EQ(bar.text(), number(2));
  QTest::keyClick(&bar, Qt::Key_Escape);
  EXPECT_EQ(bar.text(), number(3));
  bar.dismissAll();
  EXPECT_TRUE(bar.isEmpty());
}

TEST(MessageBar, SaysTheSameThingOnce) {
  MessageBar bar;
  bar.post(Failure{"The file is empty.", "0 bytes"});
  bar.post(Failure{"The file is empty.", "0 bytes"});
  EXPECT_EQ(bar.count(), 1);
  EXPECT_EQ(bar.kind(), MessageKind::Error);
}

TEST(MessageBar, InformationLeavesByItself) {
  MessageBar bar;
  bar.setInfoDuration(1);
  bar.post(MessageKind::Info, number(1));
  bar.post(MessageKind::Error, number(2));
  ASSERT_TRUE(test::waitFor([&] { return bar.text() == number(2); }));
  EXPECT_FALSE(bar.findChild<QTimer*>()->isActive()) << "errors stay";
}

TEST(MessageBar, ItsButtonActsAndDismisses) {
  MessageBar bar;
  bool acted = false;
  bar.post(Message{MessageKind::Warning, number(1), {}, QStringLiteral("Do it"), [&] { acted = true; }});
  auto* button = bar.findChild<QPushButton*>(QStringLiteral("messageAction"));
  EXPECT_FALSE(button->isHidden());
  button->click();
  EXPECT_TRUE(acted);
  EXPECT_TRUE(bar.isEmpty());
}

TEST(MessageBar, WritesMessageAndDetailToTheLog) {
  auto lines = std::make_shared<std::vector<std::string>>();
  log::alsoTo([lines](const log::Line& line) { lines->push_back(line.text); });
  MessageBar bar;
  bar.post(Failure{"The file is empty.", "read 0 of 8 bytes"});
  EXPECT_NE(std::find(lines->begin(), lines->end(), "The file is empty."), lines->end());
  EXPECT_NE(std::find(lines->begin(), lines->end(), "read 0 of 8 bytes"), lines->end());
}

}  // namespace
}  // namespace hp
