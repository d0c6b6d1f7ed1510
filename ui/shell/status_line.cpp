// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include <QLabel>
#include <QMap>

#include "core/model/environment.h"
#include "ui/kit/conversions.h"
#include "ui/kit/theme.h"
#include "ui/session/session.h"

namespace hp {

namespace {

constexpr int kDigits = 4;

QString platformText() {
  QMap<QString, QString> facts;
  for (const auto& [name, value] : environment()) facts.insert(toQString(name), toQString(value));
  const int threads = facts.value(QStringLiteral("threads")).toInt();
  return StatusLine::tr("CPU · %1 · LibTorch %2 · %3")
      .arg(threads == 1 ? StatusLine::tr("1 thread") : StatusLine::tr("%1 threads").arg(threads),
           facts.value(QStringLiteral("libtorch")), facts.value(QStringLiteral("blas")));
}

}  // namespace

StatusLine::StatusLine(Session& session, QWidget* parent)
    : QStatusBar(parent),
      session_(session),
      place_(new QLabel(this)),
      colour_(new QLabel(this)),
      value_(new QLabel(this)) {
  setObjectName(QStringLiteral("statusLine"));
  setSizeGripEnabled(false);
  for (QLabel* label : {place_, colour_, value_}) {
    label->setTextFormat(Qt::PlainText);
    addWidget(label);
  }
  value_->setObjectName(QStringLiteral("valueUnderCursor"));
  auto* platform = new QLabel(platformText(), this);
  platform->setToolTip(tr("What the numbers are computed on; more in the Environment panel"));
  addPermanentWidget(platform);
  connect(&session_.view(), &ViewSettings::readingChanged, this, &StatusLine::showReading);
}

void StatusLine::showReading() {
  const auto& reading = session_.view().reading();
  place_->setText(reading ? tr("x %1, y %2").arg(reading->pixel.x()).arg(reading->pixel.y()) : QString());
  colour_->setText(
      reading ? tr("RGB %1 %2 %3").arg(reading->colour[0]).arg(reading->colour[1]).arg(reading->colour[2])
              : QString());
  value_->setText(reading && reading->value ? tr("value %1").arg(shortNumber(*reading->value, kDigits))
                                            : QString());
}

}  // namespace hp
