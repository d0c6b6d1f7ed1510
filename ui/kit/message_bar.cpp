// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/message_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include "core/base/log.h"
#include "ui/kit/conversions.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

namespace hp {
namespace {

constexpr int kInfoDuration = 8000;  // milliseconds
constexpr int kStripe = 4;
constexpr int kIcon = 18;

QString iconNameOf(MessageKind kind) {
  switch (kind) {
    case MessageKind::Info:
      return QStringLiteral("info");
    case MessageKind::Warning:
      return QStringLiteral("warning");
    case MessageKind::Error:
      return QStringLiteral("error");
  }
  return {};
}

QColor stripeOf(MessageKind kind) {
  const Colours& colours = Theme::colours();
  return kind == MessageKind::Info      ? colours.info
         : kind == MessageKind::Warning ? colours.warning
                                        : colours.error;
}

QColor backgroundOf(MessageKind kind) {
  const Colours& colours = Theme::colours();
  return kind == MessageKind::Info      ? colours.accentSoft
         : kind == MessageKind::Warning ? colours.warningSoft
                                        : colours.errorSoft;
}

void writeToLog(const Message& message) {
  const std::string text = message.text.toStdString();
  switch (message.kind) {
    case MessageKind::Info:
      log::info(text);
      break;
    case MessageKind::Warning:
      log::warning(text);
      break;
    case MessageKind::Error:
      log::error(text);
      break;
  }
  if (!message.detail.isEmpty()) log::info(message.detail.toStdString());
}

}  // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      text_(new QLabel),
      more_(new QLabel),
      action_(new QPushButton),
      close_(new QToolButton),
      timer_(new QTimer(this)) {
  setObjectName(QStringLiteral("messageBar"));
  text_->setObjectName(QStringLiteral("messageText"));
  text_->setWordWrap(true);
  text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  makeMuted(more_);
  action_->setObjectName(QStringLiteral("messageAction"));
  close_->setObjectName(QStringLiteral("messageClose"));
  close_->setIcon(icon(QStringLiteral("close")));
  close_->setIconSize({12, 12});
  close_->setAccessibleName(tr("Dismiss the message"));
  close_->setToolTip(tr("Dismiss (Esc)"));
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(kStripe + kIcon + 2 * space::kMedium, space::kTight, space::kSmall,
                             space::kTight);
  layout->setSpacing(space::kMedium);
  layout->addWidget(text_, 1);
  layout->addWidget(action_);
  layout->addWidget(more_);
  layout->addWidget(close_);
  timer_->setSingleShot(true);
  timer_->setInterval(kInfoDuration);
  connect(timer_, &QTimer::timeout, this, &MessageBar::dismiss);
  connect(close_, &QToolButton::clicked, this, &MessageBar::dismiss);
  connect(action_, &QPushButton::clicked, this, [this] {
    const auto onAction = messages_.first().onAction;
    dismiss();
    if (onAction) onAction();
  });
  hide();
}

void MessageBar::post(const Message& message) {
  writeToLog(message);
  if (!messages_.isEmpty() && messages_.last().text == message.text && messages_.last().kind == message.kind)
    return;
  messages_.append(message);
  showFirst();
}

void MessageBar::post(const Failure& failure) {
  post(Message{MessageKind::Error, toQString(failure.summary), toQString(failure.detail), {}, {}});
}

void MessageBar::dismiss() {
  if (messages_.isEmpty()) return;
  messages_.removeFirst();
  showFirst();
}

void MessageBar::dismissAll() {
  messages_.clear();
  showFirst();
}

QString MessageBar::text() const { return messages_.isEmpty() ? QString() : messages_.first().text; }

MessageKind MessageBar::kind() const {
  return messages_.isEmpty() ? MessageKind::Info : messages_.first().kind;
}

void MessageBar::setInfoDuration(int milliseconds) { timer_->setInterval(milliseconds); }

void MessageBar::showFirst() {
  if (messages_.isEmpty()) {
    timer_->stop();
    hide();
    Q_EMIT emptied();
    return;
  }
  const Message& message = messages_.first();
  const bool isNew = text_->text() != message.text || isHidden();
  text_->setText(message.text);
  setAccessibleName(message.text);
  action_->setText(message.action);
  action_->setVisible(!message.action.isEmpty());
  more_->setText(tr("%n more", nullptr, count() - 1));
  more_->setVisible(count() > 1);
  // Information makes way for what waits behind it, too.
  if (message.kind != MessageKind::Info)
    timer_->stop();
  else if (isNew)
    timer_->start();
  show();
  update();
  if (isNew) Q_EMIT shown(message.text);
}

void MessageBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), backgroundOf(kind()));
  painter.fillRect(0, 0, kStripe, height(), stripeOf(kind()));
  icon(iconNameOf(kind())).paint(&painter, iconRect());
}

QRect MessageBar::iconRect() const {
  return {kStripe + space::kMedium, (height() - kIcon) / 2, kIcon, kIcon};
}

void MessageBar::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) return dismiss();
  QFrame::keyPressEvent(event);
}

}  // namespace hp
