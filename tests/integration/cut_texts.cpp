// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cut_texts.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>

#include "ui/kit/choice_box.h"

namespace hp::test {

namespace {

constexpr int kLongestWhole = 15;  // characters; what is longer may lose its middle in a list to choose from
constexpr QChar kEllipsis(0x2026);

QString nameOf(const QWidget& widget) {
  QStringList names;
  for (const QWidget* each = &widget; each && names.size() < 3; each = each->parentWidget())
    if (!each->objectName().isEmpty() && !each->objectName().startsWith(QLatin1String("qt_")))
      names.prepend(each->objectName());
  return QStringLiteral("%1 %2").arg(names.join(QLatin1Char('/')),
                                     QLatin1String(widget.metaObject()->className()));
}

QString lineOf(const QWidget& widget, const QString& text, int needed, int given) {
  return QStringLiteral("%1 “%2” needs %3, has %4").arg(nameOf(widget), text).arg(needed).arg(given);
}

int widthOf(const QWidget& widget, const QString& text) {
  return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

/// A word that is wider than the label is cut in the middle of it.
int widestWord(const QLabel& label) {
  QTextDocument plain;
  if (label.textFormat() == Qt::RichText || Qt::mightBeRichText(label.text()))
    plain.setHtml(label.text());
  else
    plain.setPlainText(label.text());
  int widest = 0;
  static const QRegularExpression blanks(QStringLiteral("[\\s/\\-–—\\\\.]+"));
  for (const QString& word : plain.toPlainText().split(blanks))
    widest = std::max(widest, widthOf(label, word));
  return widest;
}

QStringList cutIn(const QLabel& label) {
  const QString text = label.text();
  if (text.isEmpty() || (text.contains(kEllipsis) && !label.toolTip().isEmpty())) return {};
  const int room = label.contentsRect().width() - 2 * label.margin();
  const int needed = label.wordWrap() ? widestWord(label) : label.sizeHint().width() - (label.width() - room);
  if (needed > room) return {lineOf(label, text, needed, room)};
  if (!label.wordWrap()) return {};
  const int height = label.heightForWidth(label.width());
  return height > label.height() + 1
             ? QStringList{lineOf(label, text, height, label.height()) + QLatin1String(" high")}
             : QStringList();
}

QStringList cutIn(const QAbstractButton& button) {
  const auto* tool = qobject_cast<const QToolButton*>(&button);
  if (button.text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)) return {};
  if (button.text().contains(kEllipsis) && !button.text().endsWith(kEllipsis) && !button.toolTip().isEmpty())
    return {};
  const int needed = button.sizeHint().width();
  return needed > button.width() ? QStringList{lineOf(button, button.text(), needed, button.width())}
                                 : QStringList();
}

int roomIn(const QComboBox& box) {
  if (const auto* choice = qobject_cast<const ChoiceBox*>(&box)) return choice->textWidth();
  QStyleOptionComboBox option;
  option.initFrom(&box);
  return box.style()
      ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box)
      .width();
}

QStringList cutIn(const QComboBox& box) {
  const QString text = box.currentIndex() < 0 ? box.placeholderText() : box.currentText();
  const bool mayLoseItsMiddle = qobject_cast<const ChoiceBox*>(&box) && text.size() > kLongestWhole;
  const int needed = widthOf(box, text), room = roomIn(box);
  return needed > room && !mayLoseItsMiddle ? QStringList{lineOf(box, text, needed, room)} : QStringList();
}

QStringList cutIn(const QLineEdit& line) {
  const int room = line.contentsRect().width() - line.textMargins().left() - line.textMargins().right();
  const int needed = widthOf(line, line.placeholderText());
  return line.text().isEmpty() && needed > room
             ? QStringList{lineOf(line, line.placeholderText(), needed, room)}
             : QStringList();
}

QStringList cutIn(const QHeaderView& header) {
  QStringList cut;
  for (int section = 0; header.model() && section < header.count(); ++section) {
    const QString text = header.model()->headerData(section, header.orientation()).toString();
    const bool isAcross = header.orientation() == Qt::Horizontal;
    const int room = isAcross ? header.sectionSize(section) : header.width();
    const int needed = isAcross ? header.sectionSizeHint(section) : widthOf(header, text);
    const bool isTold =
        !header.model()->headerData(section, header.orientation(), Qt::ToolTipRole).toString().isEmpty();
    if (!header.isSectionHidden(section) && !text.isEmpty() && needed > room && !(isTold && !isAcross))
      cut << lineOf(header, text, needed, room);
  }
  return cut;
}

QStringList cutIn(const QTabBar& bar) {
  QStringList cut;
  for (int tab = 0; tab < bar.count(); ++tab) {
    const int needed = widthOf(bar, bar.tabText(tab)), room = bar.tabRect(tab).width();
    if (needed > room) cut << lineOf(bar, bar.tabText(tab), needed, room);
  }
  return cut;
}

QStringList cutIn(const QAbstractSpinBox& box) {
  const int needed = box.minimumSizeHint().width();
  return needed > box.width() + 2 && !box.text().isEmpty() &&
                 widthOf(box, box.text()) + (needed - widthOf(box, box.text())) / 2 > box.width()
             ? QStringList{lineOf(box, box.text(), needed, box.width())}
             : QStringList();
}

QStringList cutIn(const QWidget& widget) {
  if (const auto* label = qobject_cast<const QLabel*>(&widget)) return cutIn(*label);
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) return cutIn(*button);
  if (const auto* box = qobject_cast<const QComboBox*>(&widget)) return cutIn(*box);
  if (const auto* header = qobject_cast<const QHeaderView*>(&widget)) return cutIn(*header);
  if (const auto* bar = qobject_cast<const QTabBar*>(&widget)) return cutIn(*bar);
  if (const auto* box = qobject_cast<const QAbstractSpinBox*>(&widget)) return cutIn(*box);
  if (const auto* line = qobject_cast<const QLineEdit*>(&widget);
      line && !qobject_cast<const QAbstractSpinBox*>(line->parentWidget()))
    return cutIn(*line);
  return {};
}

bool isControl(const QWidget& widget) {
  return qobject_cast<const QLabel*>(&widget) || qobject_cast<const QAbstractButton*>(&widget) ||
         qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
         qobject_cast<const QAbstractSpinBox*>(&widget);
}

/// Sideways: what scrolls may be higher than its place, not wider, unless it scrolls sideways too.
QString pushedOut(const QWidget& widget) {
  QRect all = widget.rect();
  for (const QWidget* each = &widget; each->parentWidget() && !each->isWindow();
       each = each->parentWidget()) {
    all.translate(each->pos());
    const auto* area = qobject_cast<const QAbstractScrollArea*>(each->parentWidget()->parentWidget());
    if (area && area->horizontalScrollBar()->maximum() > 0) return {};
    const QRect room = each->parentWidget()->rect();
    if (all.left() < room.left() - 1 || all.right() > room.right() + 1)
      return QStringLiteral("%1 is pushed out of %2").arg(nameOf(widget), nameOf(*each->parentWidget()));
  }
  return {};
}

QStringList overlapsIn(const QWidget& parent) {
  QStringList over;
  QList<const QWidget*> controls;
  for (const QObject* child : parent.children()) {
    const auto* widget = qobject_cast<const QWidget*>(child);
    if (widget && widget->isVisible() && !widget->isWindow() && isControl(*widget)) controls << widget;
  }
  for (qsizetype i = 0; i < controls.size(); ++i)
    for (qsizetype j = i + 1; j < controls.size(); ++j)
      if (controls[i]
              ->geometry()
              .adjusted(1, 1, -1, -1)
              .intersects(controls[j]->geometry().adjusted(1, 1, -1, -1)))
        over << QStringLiteral("%1 and %2 overlap").arg(nameOf(*controls[i]), nameOf(*controls[j]));
  return over;
}

}  // namespace

QStringList cutTexts(const QWidget& window) {
  QStringList cut = overlapsIn(window);
  for (const QWidget* widget : window.findChildren<QWidget*>()) {
    if (!widget->isVisible() || widget->window() != &window || widget->visibleRegion().isEmpty()) continue;
    cut += cutIn(*widget);
    if (isControl(*widget))
      if (const QString out = pushedOut(*widget); !out.isEmpty()) cut << out;
    cut += overlapsIn(*widget);
  }
  return cut;
}

}  // namespace hp::test
