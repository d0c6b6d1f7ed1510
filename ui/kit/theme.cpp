// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLabel>
#include <QPalette>
#include <QPushButton>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>
#include <QToolButton>
#include <cmath>

#include "ui/kit/style_sheet.h"

namespace hp {
namespace {

ThemeMode chosenMode = ThemeMode::System;
bool isDarkNow = false;

bool systemIsDark() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
  return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
  // What the platform gave us, before we set a palette of our own.
  static const bool isDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
  return isDark;
#endif
}

void followSystem() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
  static const bool once = [] {
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, qApp, [] {
      if (Theme::mode() == ThemeMode::System) Theme::apply(ThemeMode::System);
    });
    return true;
  }();
  Q_UNUSED(once);
#endif
}

QPalette paletteFor(const Colours& colours) {
  QPalette palette;
  palette.setColor(QPalette::Window, colours.window);
  palette.setColor(QPalette::WindowText, colours.text);
  palette.setColor(QPalette::Base, colours.card);
  palette.setColor(QPalette::AlternateBase, colours.window);
  palette.setColor(QPalette::Text, colours.text);
  palette.setColor(QPalette::PlaceholderText, colours.mutedText);
  palette.setColor(QPalette::Button, colours.card);
  palette.setColor(QPalette::ButtonText, colours.text);
  palette.setColor(QPalette::BrightText, colours.error);
  palette.setColor(QPalette::Highlight, colours.accent);
  palette.setColor(QPalette::HighlightedText, colours.accentText);
  palette.setColor(QPalette::Link, colours.link);
  palette.setColor(QPalette::LinkVisited, colours.link);
  palette.setColor(QPalette::ToolTipBase, colours.card);
  palette.setColor(QPalette::ToolTipText, colours.text);
  palette.setColor(QPalette::Light, colours.card);
  palette.setColor(QPalette::Midlight, colours.header);
  palette.setColor(QPalette::Mid, colours.border);
  palette.setColor(QPalette::Dark, colours.strongBorder);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
    palette.setColor(QPalette::Disabled, role, colours.disabledText);
  }
  return palette;
}

double luminance(const QColor& colour) {
  const auto linear = [](double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QFont scaled(double factor) {
  QFont font = QApplication::font();
  if (font.pointSizeF() > 0) font.setPointSizeF(font.pointSizeF() * factor);
  return font;
}

}  // namespace

void Theme::apply(ThemeMode mode) {
  const bool isSystemDark = systemIsDark();
  followSystem();
  chosenMode = mode;
  isDarkNow = mode == ThemeMode::Dark || (mode == ThemeMode::System && isSystemDark);
  // Setting the same style again would polish every widget twice.
  if (QApplication::style()->objectName() != QLatin1String("fusion") && qApp->styleSheet().isEmpty()) {
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  }
  QApplication::setPalette(paletteFor(colours()));
  qApp->setStyleSheet(styleSheetFor(colours()));
}

ThemeMode Theme::mode() { return chosenMode; }
bool Theme::isDark() { return isDarkNow; }
const Colours& Theme::colours() { return coloursOf(isDarkNow); }

QFont Theme::smallFont() { return scaled(0.88); }

QFont Theme::headingFont() {
  QFont font = scaled(1.25);
  font.setWeight(QFont::DemiBold);
  return font;
}

QFont Theme::numberFont() {
  QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
  font.setPointSizeF(QApplication::font().pointSizeF());
  return font;
}

double contrastOf(const QColor& one, const QColor& other) {
  const double a = luminance(one), b = luminance(other);
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

void makePrimary(QPushButton* button) { button->setProperty("primary", true); }
void makeQuiet(QToolButton* button) { button->setProperty("quiet", true); }
void makeMuted(QLabel* label) { label->setProperty("muted", true); }
void makeHeading(QLabel* label) { label->setFont(Theme::headingFont()); }

}  // namespace hp
