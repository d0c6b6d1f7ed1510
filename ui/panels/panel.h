// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <functional>

#include "ui/panels/figure_offer.h"

class QAbstractButton;
class QDockWidget;
class QScrollArea;

namespace hp {

/// What fills a dock or the centre of the window. A panel knows the session and not the window: what it
/// wants to say in its title bar it announces, and what only the window can do (asking for a file) it
/// requests by the id of a row of the action table. Its own actions (QWidget::actions) become tools
/// of the title bar.
class Panel : public QWidget {
  Q_OBJECT

 public:
  using QWidget::QWidget;

  /// Overrides the title of the panel table; empty: keeps it.
  const QString& heading() const { return heading_; }
  const QString& subtitle() const { return subtitle_; }

 Q_SIGNALS:
  void titleChanged();
  void requested(const QString& actionId);
  /// A person wants this figure as a file.
  void figureWanted(const hp::FigureOffer& figure);
  /// A person has pressed the question mark of its title bar.
  void helpWanted();

 protected:
  /// A person can see it from now on, or no longer: behind another tab a panel is visible as Qt has it.
  virtual void beSeen(bool isSeen);
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void setTitle(const QString& heading, const QString& subtitle);
  void setSubtitle(const QString& subtitle) { setTitle(heading_, subtitle); }
  /// An action that becomes a tool of the title bar.
  QAction* addTool(const QString& name, const QString& iconName, const QString& text);
  /// "Export figure…" in the context menu of `shown`; `make` is asked when a person wants it.
  QAction* offerFigure(QWidget* shown, std::function<FigureOffer()> make);
  /// The same as a tool of the title bar, for what is in sight; allowFigure() says when there is something.
  QAction* addFigureTool(const QString& name, std::function<FigureOffer()> make);

 private:
  void connectFigure(QAction* action, std::function<FigureOffer()> make);

  QDockWidget* dock_ = nullptr;  ///< null: the panel stands alone
  QString heading_;
  QString subtitle_;
};

/// Can be pressed unless there is an obstacle, which the tool tip says then; otherwise it says the hint.
void offer(QAbstractButton* button, const QString& obstacle, const QString& hint);
void offer(QAction* action, const QString& obstacle, const QString& hint);

/// A tool of addFigureTool(): can be pressed where there is something to draw.
void allowFigure(QAction* action, bool isThere);

/// Makes the area show content that scrolls up and down on the panel's own background.
void makeScrolled(QScrollArea* area, QWidget* content);
/// `name` is what screen readers call the area.
QScrollArea* scrolled(QWidget* content, QWidget* parent, const QString& name = {});

}  // namespace hp
