// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace hp {

/// The bar on top of a card: bold title, muted subtitle, tools at the right. Also serves as the title
/// bar of a dock (QDockWidget::setTitleBarWidget).
class CardHeader final : public QWidget {
  Q_OBJECT
 public:
  explicit CardHeader(const QString& title, QWidget* parent = nullptr);

  void setTitle(const QString& title);
  QString title() const;
  /// Shortened with an ellipsis where there is no room.
  void setSubtitle(const QString& subtitle);
  QString subtitle() const { return subtitle_; }
  /// A flat button for the action, named after it (objectName of the action + "Button").
  QToolButton* addTool(QAction* action);
  void addTool(QWidget* widget);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool event(QEvent* event) override;

 private:
  void elide();

  QLabel* title_;
  QLabel* subtitleLabel_;
  QHBoxLayout* layout_;
  QString subtitle_;
};

/// A rounded frame with a header and a body: how every panel looks.
class Card final : public QFrame {
  Q_OBJECT
 public:
  explicit Card(const QString& title, QWidget* parent = nullptr);

  CardHeader* header() const { return header_; }
  /// Takes ownership; replaces the body there was. `padded` leaves the usual margin around it.
  void setBody(QWidget* body, bool padded = true);
  QWidget* body() const { return body_; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  CardHeader* header_;
  QWidget* body_ = nullptr;
};

}  // namespace hp
