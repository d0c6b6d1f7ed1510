// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/kit/theme.h"

namespace hp {

namespace {

QString plainText(const QAction* action) { return action->text().remove(QLatin1Char('&')); }

/// Every word typed occurs, in any order.
bool matches(const QString& text, const QString& typed) {
  const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
  return std::all_of(words.begin(), words.end(),
                     [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

}  // namespace

CommandPalette::CommandPalette(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint),
      actions_(actions),
      text_(new QLineEdit(this)),
      list_(new QListWidget(this)) {
  setObjectName(QStringLiteral("palette"));
  setAttribute(Qt::WA_DeleteOnClose);
  setAccessibleName(tr("Find a command"));
  text_->setPlaceholderText(tr("Find a command"));
  text_->installEventFilter(this);
  list_->setFocusPolicy(Qt::NoFocus);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
  column->addWidget(text_);
  column->addWidget(list_);
  connect(text_, &QLineEdit::textChanged, this, &CommandPalette::find);
  connect(text_, &QLineEdit::returnPressed, this, &CommandPalette::run);
  connect(list_, &QListWidget::itemClicked, this, &CommandPalette::run);
  find({});
  resize(460, 380);
  text_->setFocus();
}

void CommandPalette::find(const QString& typed) {
  list_->clear();
  for (int i = 0; i < actions_.size(); ++i) {
    QAction* action = actions_[i];
    if (!action->isEnabled() || !matches(plainText(action), typed)) continue;
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    auto* item = new QListWidgetItem(
        action->icon(), plainText(action) + (keys.isEmpty() ? QString() : QStringLiteral("   ") + keys),
        list_);
    item->setData(Qt::UserRole, i);
  }
  list_->setCurrentRow(0);
}

void CommandPalette::run() {
  const QListWidgetItem* item = list_->currentItem();
  if (!item) return;
  QAction* action = actions_[item->data(Qt::UserRole).toInt()];
  close();
  // The palette is gone before the command runs: it may open a dialog.
  QTimer::singleShot(0, action, &QAction::trigger);
}

bool CommandPalette::eventFilter(QObject*, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return false;
  const int key = static_cast<QKeyEvent*>(event)->key();
  const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
  if (step == 0 || list_->count() == 0) return false;
  list_->setCurrentRow((list_->currentRow() + step + list_->count()) % list_->count());
  return true;
}

}  // namespace hp
