// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QString>
#include <functional>

#include "core/base/outcome.h"

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace hp {

enum class MessageKind { Info, Warning, Error };

struct Message {
  MessageKind kind = MessageKind::Info;
  QString text = {};
  QString detail = {};                  ///< for the log only
  QString action = {};                  ///< text of a button; empty: none
  std::function<void()> onAction = {};  ///< pressing the button also dismisses the message
};

/// Tells people something without stopping them: one message at a time, the next when it is dismissed
/// (button or Escape). What was told also goes to the log. Information leaves by itself after a while,
/// warnings and errors stay. Hidden while there is nothing to say.
class MessageBar final : public QFrame {
  Q_OBJECT
 public:
  explicit MessageBar(QWidget* parent = nullptr);

  /// The same text twice in a row is told once.
  void post(const Message& message);
  void post(MessageKind kind, const QString& text) { post(Message{kind, text, {}, {}, {}}); }
  void post(const Failure& failure);
  void dismiss();
  void dismissAll();

  bool isEmpty() const { return messages_.isEmpty(); }
  int count() const { return static_cast<int>(messages_.size()); }
  /// The text being shown; empty when there is none.
  QString text() const;
  MessageKind kind() const;
  /// How long information stays; 8 s at first.
  void setInfoDuration(int milliseconds);

 Q_SIGNALS:
  void shown(const QString& text);
  void emptied();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void showFirst();
  QRect iconRect() const;

  QList<Message> messages_;
  QLabel* text_;
  QLabel* more_;
  QPushButton* action_;
  QToolButton* close_;
  QTimer* timer_;
};

}  // namespace hp
