// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/choice_box.h"

#include <QAbstractItemView>
#include <QScrollBar>
#include <QStylePainter>
#include <algorithm>

namespace hp {
namespace {

constexpr int kMostCharacters = 26;  // average ones, with the frame
constexpr int kListMargin = 12;

QRect textRect(const ChoiceBox& box, const QStyleOptionComboBox& option) {
  return box.style()
      ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box)
      .adjusted(1, 0, -1, 0);  // as the style draws it
}

}  // namespace

void ChoiceBox::showPopup() {
  const int widest = view()->sizeHintForColumn(0) + view()->verticalScrollBar()->sizeHint().width();
  view()->setMinimumWidth(std::max(width(), widest + kListMargin));
  QComboBox::showPopup();
}

int ChoiceBox::textWidth() const {
  QStyleOptionComboBox option;
  initStyleOption(&option);
  return textRect(*this, option).width();
}

void ChoiceBox::paintEvent(QPaintEvent*) {
  QStylePainter painter(this);
  QStyleOptionComboBox option;
  initStyleOption(&option);
  if (currentIndex() < 0) option.currentText = placeholderText();
  painter.drawComplexControl(QStyle::CC_ComboBox, option);
  option.currentText =
      option.fontMetrics.elidedText(option.currentText, Qt::ElideMiddle, textRect(*this, option).width());
  painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

QSize ChoiceBox::limited(QSize size) const {
  return {std::min(size.width(), kMostCharacters * fontMetrics().averageCharWidth()), size.height()};
}

}  // namespace hp
