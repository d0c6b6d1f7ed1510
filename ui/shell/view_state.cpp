// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/view_state.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

#include "ui/kit/plot.h"

namespace hp {

namespace {

/// A kind of widget: nothing (an invalid value) where it has nothing to remember.
template <class Kind>
struct Memory {
  QVariant (*keep)(const Kind&);
  void (*restore)(Kind&, const QVariant&);
};

template <class Kind>
bool keepAs(const QWidget& widget, const Memory<Kind>& memory, QVariant& kept) {
  const auto* cast = qobject_cast<const Kind*>(&widget);
  if (cast) kept = memory.keep(*cast);
  return cast != nullptr;
}

template <class Kind>
bool restoreAs(QWidget& widget, const Memory<Kind>& memory, const QVariant& kept) {
  auto* cast = qobject_cast<Kind*>(&widget);
  if (cast) memory.restore(*cast, kept);
  return cast != nullptr;
}

const Memory<QComboBox> kCombo{[](const QComboBox& box) -> QVariant {
                                 return QVariantList{box.currentIndex(), box.currentData()};
                               },
                               [](QComboBox& box, const QVariant& kept) {
                                 const QVariant data = kept.toList().at(1);
                                 const int index =
                                     data.isValid() ? box.findData(data) : kept.toList().at(0).toInt();
                                 if (index < 0 || index >= box.count() || index == box.currentIndex()) return;
                                 box.setCurrentIndex(index);
                                 Q_EMIT box.activated(index);
                               }};

// A button that shows an action has what the action has.
const Memory<QAbstractButton> kButton{
    [](const QAbstractButton& button) -> QVariant {
      const auto* tool = qobject_cast<const QToolButton*>(&button);
      const bool isOwn = button.isCheckable() && !(tool && tool->defaultAction());
      return isOwn && (button.isChecked() || !button.autoExclusive()) ? QVariant(button.isChecked())
                                                                      : QVariant();
    },
    [](QAbstractButton& button, const QVariant& kept) {
      if (button.isChecked() != kept.toBool()) button.click();
    }};

const Memory<QSlider> kSlider{[](const QSlider& slider) -> QVariant { return slider.value(); },
                              [](QSlider& slider, const QVariant& kept) { slider.setValue(kept.toInt()); }};
const Memory<QSpinBox> kWhole{[](const QSpinBox& box) -> QVariant { return box.value(); },
                              [](QSpinBox& box, const QVariant& kept) { box.setValue(kept.toInt()); }};
const Memory<QDoubleSpinBox> kReal{
    [](const QDoubleSpinBox& box) -> QVariant { return box.value(); },
    [](QDoubleSpinBox& box, const QVariant& kept) { box.setValue(kept.toDouble()); }};

const Memory<QLineEdit> kLine{
    [](const QLineEdit& line) -> QVariant { return line.isReadOnly() ? QVariant() : QVariant(line.text()); },
    [](QLineEdit& line, const QVariant& kept) {
      if (line.text() == kept.toString()) return;
      line.setText(kept.toString());
      Q_EMIT line.textEdited(line.text());
    }};

const Memory<QPlainTextEdit> kText{
    [](const QPlainTextEdit& edit) -> QVariant {
      return edit.isReadOnly() ? QVariant() : QVariant(edit.toPlainText());
    },
    [](QPlainTextEdit& edit, const QVariant& kept) { edit.setPlainText(kept.toString()); }};

// Sorting first: rows are remembered as they stand.
const Memory<QTableView> kTable{
    [](const QTableView& table) -> QVariant {
      QVariantList rows;
      if (table.selectionModel())
        for (const QModelIndex& index : table.selectionModel()->selectedRows()) rows << index.row();
      const QModelIndex current = table.currentIndex();
      const QHeaderView* header = table.horizontalHeader();
      const QVariantList sorted{header->sortIndicatorSection(), int(header->sortIndicatorOrder())};
      return QVariantList{QVariant(sorted), QVariant(rows), current.row(), current.column()};
    },
    [](QTableView& table, const QVariant& kept) {
      const QVariantList parts = kept.toList();
      const QVariantList sorted = parts.at(0).toList();
      if (table.isSortingEnabled())
        table.sortByColumn(sorted.at(0).toInt(), Qt::SortOrder(sorted.at(1).toInt()));
      if (!table.model() || !table.selectionModel() || table.selectionModel()->hasSelection()) return;
      const QModelIndex current = table.model()->index(parts.at(2).toInt(), parts.at(3).toInt());
      if (current.isValid()) table.selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
      for (const QVariant& row : parts.at(1).toList())
        table.selectionModel()->select(table.model()->index(row.toInt(), 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }};

QVariant choiceOf(const QWidget& widget) {
  QVariant kept;
  static_cast<void>(keepAs(widget, kCombo, kept) || keepAs(widget, kButton, kept) ||
                    keepAs(widget, kSlider, kept) || keepAs(widget, kWhole, kept) ||
                    keepAs(widget, kReal, kept) || keepAs(widget, kLine, kept) ||
                    keepAs(widget, kText, kept) || keepAs(widget, kTable, kept));
  return kept;
}

void choose(QWidget& widget, const QVariant& kept) {
  static_cast<void>(restoreAs(widget, kCombo, kept) || restoreAs(widget, kButton, kept) ||
                    restoreAs(widget, kSlider, kept) || restoreAs(widget, kWhole, kept) ||
                    restoreAs(widget, kReal, kept) || restoreAs(widget, kLine, kept) ||
                    restoreAs(widget, kText, kept) || restoreAs(widget, kTable, kept));
}

const Memory<QTabWidget> kTabs{
    [](const QTabWidget& tabs) -> QVariant { return tabs.currentIndex(); },
    [](QTabWidget& tabs, const QVariant& kept) { tabs.setCurrentIndex(kept.toInt()); }};
const Memory<QSplitter> kSplitter{
    [](const QSplitter& splitter) -> QVariant { return splitter.saveState(); },
    [](QSplitter& splitter, const QVariant& kept) { splitter.restoreState(kept.toByteArray()); }};
const Memory<QAbstractScrollArea> kScroll{[](const QAbstractScrollArea& area) -> QVariant {
                                            return QPoint(area.horizontalScrollBar()->value(),
                                                          area.verticalScrollBar()->value());
                                          },
                                          [](QAbstractScrollArea& area, const QVariant& kept) {
                                            area.horizontalScrollBar()->setValue(kept.toPoint().x());
                                            area.verticalScrollBar()->setValue(kept.toPoint().y());
                                          }};
const Memory<Plot> kPlot{
    [](const Plot& plot) -> QVariant { return plot.isFitted() ? QVariant() : QVariant(plot.xRange()); },
    [](Plot& plot, const QVariant& kept) { plot.setXRange(kept.toPointF()); }};

QVariant placeOf(const QWidget& widget) {
  QVariant kept;
  static_cast<void>(keepAs(widget, kTabs, kept) || keepAs(widget, kSplitter, kept) ||
                    keepAs(widget, kScroll, kept) || keepAs(widget, kPlot, kept));
  return kept;
}

void place(QWidget& widget, const QVariant& kept) {
  static_cast<void>(restoreAs(widget, kTabs, kept) || restoreAs(widget, kSplitter, kept) ||
                    restoreAs(widget, kScroll, kept) || restoreAs(widget, kPlot, kept));
}

bool isNamed(const QWidget& widget) {
  return !widget.objectName().isEmpty() && !widget.objectName().startsWith(QLatin1String("qt_"));
}

/// Its name behind those of what it is in; empty: it has none.
QString pathOf(const QWidget& widget, const QWidget& root) {
  if (!isNamed(widget)) return {};
  QString path = widget.objectName();
  for (const QWidget* each = widget.parentWidget(); each && each != &root; each = each->parentWidget())
    if (isNamed(*each)) path.prepend(each->objectName() + QLatin1Char('/'));
  return path;
}

}  // namespace

ViewState::ViewState(const QWidget& root) {
  for (const QWidget* widget : root.findChildren<QWidget*>()) {
    const QString path = pathOf(*widget, root);
    if (path.isEmpty()) continue;
    if (const QVariant kept = choiceOf(*widget); kept.isValid()) choices_.insert(path, kept);
    if (const QVariant kept = placeOf(*widget); kept.isValid()) places_.insert(path, kept);
  }
  if (const QWidget* focus = root.window()->focusWidget(); focus && root.isAncestorOf(focus))
    focus_ = pathOf(*focus, root);
}

// What one listener builds anew may take others with it.
void ViewState::restoreChoices(QWidget& root) const {
  QList<QPointer<QWidget>> widgets;
  for (QWidget* widget : root.findChildren<QWidget*>()) widgets << widget;
  for (const QPointer<QWidget>& widget : widgets)
    if (const auto kept = widget ? choices_.constFind(pathOf(*widget, root)) : choices_.constEnd();
        kept != choices_.constEnd())
      choose(*widget, *kept);
}

void ViewState::restorePlaces(QWidget& root) const {
  for (QWidget* widget : root.findChildren<QWidget*>()) {
    const QString path = pathOf(*widget, root);
    if (const auto kept = places_.constFind(path); kept != places_.constEnd()) place(*widget, *kept);
    if (!path.isEmpty() && path == focus_) widget->setFocus();
  }
}

}  // namespace hp
