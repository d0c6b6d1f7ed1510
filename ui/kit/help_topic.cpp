// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/help_topic.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QVariant>

namespace hp {
namespace {

constexpr const char* kTopic = "helpTopic";
constexpr const char* kKind = "helpKind";

QString columnTopic(const QWidget* widget) {
  const auto* view = qobject_cast<const QAbstractItemView*>(widget);
  if (!view || !view->model() || !view->currentIndex().isValid()) return {};
  return view->model()->headerData(view->currentIndex().column(), Qt::Horizontal, kHelpTopicRole).toString();
}

QString choiceTopic(const QWidget* widget) {
  const auto* box = qobject_cast<const QComboBox*>(widget);
  const QString kind = widget->property(kKind).toString();
  return box && !kind.isEmpty() ? kind + QLatin1Char(':') + box->currentData().toString() : QString();
}

}  // namespace

void setHelpTopic(QWidget* widget, const QString& topic) { widget->setProperty(kTopic, topic); }

void setHelpKind(QComboBox* box, const QString& kind) { box->setProperty(kKind, kind); }

QStringList helpTopicsOf(const QWidget* widget) {
  QStringList topics;
  for (; widget; widget = widget->parentWidget())
    topics << columnTopic(widget) << choiceTopic(widget) << widget->property(kTopic).toString();
  topics.removeAll(QString());
  return topics;
}

}  // namespace hp
