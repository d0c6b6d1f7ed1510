// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/style_sheet.h"

#include <QMap>

#include "ui/kit/theme.h"

namespace hp {
namespace {

// @name stands for a colour; replaced below, the longer names first.
const char* const kSheet = R"(
QToolTip { color: @text; background: @card; border: 1px solid @strongBorder; padding: 3px 6px; }

QMenuBar { background: @card; border-bottom: 1px solid @border; }
QMenuBar::item { padding: 4px 9px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: @accentSoft; color: @text; }
QMenu { background: @card; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 26px 5px 10px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @disabledText; }
QMenu::separator { height: 1px; background: @border; margin: 4px 6px; }
QToolBar { background: @header; border: none; border-bottom: 1px solid @border; padding: 6px 10px; spacing: 7px; }
QToolBar::separator { width: 1px; background: @border; margin: 3px 5px; }
QStatusBar { background: @header; border-top: 1px solid @border; color: @mutedText; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @mutedText; padding: 0 7px; }
QMainWindow::separator { background: @window; width: 7px; height: 7px; }
QMainWindow::separator:hover { background: @accentSoft; }
QSplitter::handle { background: transparent; }

QPushButton, QToolBar QToolButton {
  color: @text; background: @card; border: 1px solid @border; border-radius: 4px; padding: 5px 11px; }
QToolBar QToolButton[popupMode="1"] { padding-right: 20px; }
QPushButton:hover, QToolBar QToolButton:hover { border-color: @strongBorder; }
QPushButton:pressed, QToolBar QToolButton:pressed { background: @accentSoft; }
QPushButton:checked, QToolBar QToolButton:checked {
  color: @link; background: @accentSoft; border-color: @accent; font-weight: bold; }
QPushButton:focus, QToolBar QToolButton:focus { border: 2px solid @accent; padding: 4px 10px; }
QPushButton:disabled, QToolBar QToolButton:disabled { color: @disabledText; background: @window; border-color: @border; }
QPushButton[primary="true"] { color: @accentText; background: @accent; border-color: @accent; }
QPushButton[primary="true"]:hover { background: @link; }
QPushButton[primary="true"]:focus { border: 2px solid @text; }
QPushButton[primary="true"]:disabled { color: @disabledText; background: @track; border-color: @track; }
QPushButton::menu-indicator, QToolButton::menu-indicator {
  image: url(:/icons/field-down.svg); width: 10px; height: 10px;
  subcontrol-origin: padding; subcontrol-position: right center; right: 6px; }
QToolButton { color: @text; background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 3px; }
QToolButton[popupMode="2"] { padding-right: 20px; }
QToolButton:hover { background: @accentSoft; }
QToolButton:pressed, QToolButton:checked { background: @accentSoft; border-color: @accent; }
QToolButton:focus { border: 1px solid @accent; }
QToolButton[quiet="true"] { color: @mutedText; padding: 3px 0; }
QToolButton[quiet="true"][popupMode="2"] { padding-right: 20px; }
QToolButton[quiet="true"]:checked, QToolButton[quiet="true"]:hover { color: @text; background: transparent; }
QToolButton[quiet="true"]:checked:!focus { border-color: transparent; }
QToolButton:disabled { color: @disabledText; }

QLineEdit, QAbstractSpinBox, QComboBox {
  color: @text; background: @field; border: 1px solid @border; border-radius: 4px; padding: 3px 7px; min-height: 18px;
  selection-background-color: @accent; selection-color: @accentText; }
QLineEdit:hover, QAbstractSpinBox:hover, QComboBox:hover { border-color: @strongBorder; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { border: 1px solid @accent; background: @card; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { color: @disabledText; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { border: none; padding: 0; background: transparent; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/icons/field-down.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: @card; border: 1px solid @border; padding: 3px; outline: none;
  selection-background-color: @accentSoft; selection-color: @text; }
QAbstractSpinBox { padding-right: 18px; padding-left: 5px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 17px; background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-arrow { image: url(:/icons/field-up.svg); width: 8px; height: 8px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/field-down.svg); width: 8px; height: 8px; }

QCheckBox, QRadioButton { spacing: 7px; padding: 2px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }
QCheckBox::indicator, QTableView::indicator { width: 14px; height: 14px; border: 1px solid @strongBorder; border-radius: 3px; background: @field; }
QTableView::indicator { width: 11px; height: 11px; }
QCheckBox::indicator:checked, QTableView::indicator:checked { background: @accent; border-color: @accent; image: url(@check); }
QCheckBox::indicator:disabled { border-color: @border; }

QSlider { min-height: 20px; border: 1px solid transparent; border-radius: 4px; }
QSlider:focus { border-color: @accent; }
QSlider::groove:horizontal { height: 4px; background: @track; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { width: 10px; margin: -5px 0; background: @card; border: 2px solid @accent; border-radius: 7px; }
QSlider::sub-page:horizontal:disabled { background: @strongBorder; }
QSlider::handle:horizontal:disabled { border-color: @strongBorder; }
QProgressBar { background: @track; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }

QAbstractItemView { background: @card; color: @text; border: none; outline: none; alternate-background-color: @window;
  selection-background-color: @accentSoft; selection-color: @text; }
QListView:focus, QTableView:focus, QTreeView:focus, QTextBrowser:focus, QPlainTextEdit:focus { border: 1px solid @accent; }
QListView, QTableView, QTreeView, QTextBrowser, QPlainTextEdit { border: 1px solid transparent; }
QTableView { gridline-color: @border; }
QTableView::item { padding: 2px 4px; border: none; }
QTableView::item:selected { background: @accentSoft; color: @text; }
QHeaderView { background: @card; }
QHeaderView::section { color: @mutedText; background: @card; border: none; border-bottom: 1px solid @border; padding: 4px 6px;
  font-weight: normal; }
QHeaderView::section:checked { font-weight: normal; }
QTextBrowser, QPlainTextEdit { background: @card; }
QPlainTextEdit { background: @field; border: 1px solid @border; border-radius: 4px; }
QPlainTextEdit:focus { border: 1px solid @accent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTabBar::tab { color: @mutedText; background: transparent; border: none; border-bottom: 2px solid transparent; padding: 5px 12px; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:focus { background: @accentSoft; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }
QGroupBox { border: none; border-top: 1px solid @border; margin-top: 16px; padding-top: 6px; }
QGroupBox::title { color: @mutedText; subcontrol-origin: margin; left: 0; padding: 0 8px 0 0; }

QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 1px; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 1px; }
QScrollBar::handle { background: @scroll; border-radius: 4px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @strongBorder; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QLabel[muted="true"] { color: @mutedText; }
)";

QMap<QString, QString> valuesOf(const Colours& colours) {
  const auto name = [](const QColor& colour) { return colour.name(); };
  const bool isDark = colours.card.lightness() < 128;
  return {
      {QStringLiteral("window"), name(colours.window)},
      {QStringLiteral("card"), name(colours.card)},
      {QStringLiteral("header"), name(colours.header)},
      {QStringLiteral("field"), name(colours.field)},
      {QStringLiteral("border"), name(colours.border)},
      {QStringLiteral("strongBorder"), name(colours.strongBorder)},
      {QStringLiteral("scroll"), name(isDark ? colours.border.lighter(140) : colours.border.darker(112))},
      {QStringLiteral("text"), name(colours.text)},
      {QStringLiteral("mutedText"), name(colours.mutedText)},
      {QStringLiteral("disabledText"), name(colours.disabledText)},
      {QStringLiteral("accent"), name(colours.accent)},
      {QStringLiteral("accentText"), name(colours.accentText)},
      {QStringLiteral("accentSoft"), name(colours.accentSoft)},
      {QStringLiteral("link"), name(colours.link)},
      {QStringLiteral("track"), name(colours.track)},
      {QStringLiteral("check"),
       isDark ? QStringLiteral(":/icons/field-check-dark.svg") : QStringLiteral(":/icons/field-check.svg")},
  };
}

}  // namespace

QString styleSheetFor(const Colours& colours) {
  QString sheet = QString::fromLatin1(kSheet);
  const auto values = valuesOf(colours);
  QStringList names = values.keys();
  std::sort(names.begin(), names.end(),
            [](const QString& one, const QString& other) { return one.size() > other.size(); });
  for (const QString& name : names) sheet.replace(QLatin1Char('@') + name, values[name]);
  return sheet;
}

}  // namespace hp
