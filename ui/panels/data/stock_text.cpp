// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/data/stock_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "ui/kit/conversions.h"
#include "ui/session/training_data.h"

namespace hp {

namespace {

QString tr(const char* text, const char* comment = nullptr, int n = -1) {
  return QCoreApplication::translate("DataPanel", text, comment, n);
}

QString brokenText(const TrainingData& data) {
  const auto broken = data.inventory()->broken();
  if (broken.empty()) return tr("All pictures can be read.");
  const QString first = toQString(data.dataset()->example(broken.front()).id);
  return broken.size() == 1
             ? tr("One picture cannot be read: %1.").arg(first)
             : tr("%n pictures cannot be read, the first of them %1.", nullptr, int(broken.size()))
                   .arg(first);
}

QString twiceText(const TrainingData& data) {
  const auto twice = data.inventory()->duplicates(*data.dataset());
  if (twice.empty()) return tr("None is there twice.");
  const auto crossing = std::count_if(twice.begin(), twice.end(),
                                      [](const DuplicateGroup& group) { return group.crossesSplits; });
  return tr("%n are there more than once, %1 of them in more than one split.", nullptr, int(twice.size()))
      .arg(crossing);
}

}  // namespace

QString stockText(const TrainingData& data) {
  if (data.isTakingStock()) return tr("Every picture is being read…");
  if (!data.inventory()) return tr("Not checked yet. Training checks every picture before it begins.");
  return brokenText(data) + QLatin1Char('\n') + twiceText(data);
}

}  // namespace hp
