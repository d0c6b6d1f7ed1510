// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QMenu>
#include <QPalette>
#include <QToolButton>

namespace hp {
namespace {

constexpr double kReadable = 4.5;  // WCAG 2 AA for text
constexpr double kVisible = 3;     // WCAG 2 AA for parts of the interface

class ThemeTest : public testing::TestWithParam<bool> {
 protected:
  const Colours& colours_ = Theme::coloursOf(GetParam());
};

TEST_P(ThemeTest, TextIsReadable) {
  for (const QColor& background : {colours_.window, colours_.card, colours_.header, colours_.field}) {
    for (const QColor& text : {colours_.text, colours_.mutedText, colours_.link, colours_.warning,
                               colours_.error, colours_.good}) {
      EXPECT_GE(contrastOf(text, background), kReadable)
          << text.name().toStdString() << " on " << background.name().toStdString();
    }
  }
  for (const QColor& soft : {colours_.accentSoft, colours_.warningSoft, colours_.errorSoft}) {
    EXPECT_GE(contrastOf(colours_.text, soft), kReadable);
    EXPECT_GE(contrastOf(colours_.mutedText, soft), kReadable) << soft.name().toStdString();
  }
  EXPECT_GE(contrastOf(colours_.accentText, colours_.accent), kReadable);
}

TEST_P(ThemeTest, FocusAndBarsAreVisible) {
  for (const QColor& background : {colours_.window, colours_.card, colours_.canvas}) {
    EXPECT_GE(contrastOf(colours_.accent, background), kVisible);
    EXPECT_GE(contrastOf(colours_.strongBorder, background), kVisible);
  }
}

INSTANTIATE_TEST_SUITE_P(BothThemes, ThemeTest, testing::Values(false, true),
                         [](const auto& info) { return info.param ? "Dark" : "Light"; });

TEST(Theme, ContrastIsTheOneOfWcag) {
  EXPECT_NEAR(contrastOf(Qt::black, Qt::white), 21, 1e-9);
  EXPECT_NEAR(contrastOf(QColor(0x777777), Qt::white), 4.48, 0.005);
}

TEST(Theme, ChangesTheApplicationAndBack) {
  Theme::apply(ThemeMode::Dark);
  EXPECT_TRUE(Theme::isDark());
  EXPECT_EQ(QApplication::palette().color(QPalette::Base), Theme::coloursOf(true).card);
  Theme::apply(ThemeMode::Light);
  EXPECT_FALSE(Theme::isDark());
  EXPECT_EQ(QApplication::palette().color(QPalette::Base), Theme::coloursOf(false).card);
}

/// The width that a button has more with a menu than without.
int roomForChevron(const QString& text, bool isQuiet) {
  QToolButton plain, withMenu;
  QMenu menu;
  for (QToolButton* button : {&plain, &withMenu}) {
    button->setText(text);
    button->setPopupMode(QToolButton::InstantPopup);
    if (isQuiet) makeQuiet(button);
  }
  plain.setPopupMode(QToolButton::DelayedPopup);
  withMenu.setMenu(&menu);
  for (QToolButton* button : {&plain, &withMenu}) button->ensurePolished();
  return withMenu.sizeHint().width() - plain.sizeHint().width();
}

TEST(StyleSheet, AButtonWithAMenuHasRoomForItsChevron) {
  constexpr int kChevron = 16;  // ten pixels and what is beside them
  Theme::apply(ThemeMode::Light);
  EXPECT_GE(roomForChevron(QStringLiteral("Presets"), false), kChevron);
  EXPECT_GE(roomForChevron(QStringLiteral("own folder"), true), kChevron);
}

}  // namespace
}  // namespace hp
