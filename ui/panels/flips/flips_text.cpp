// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/flips/flips_text.h"

#include <QCoreApplication>

#include "core/compare/run_comparison.h"
#include "ui/kit/conversions.h"

namespace hp {

namespace {

constexpr int kDigits = 2;

QString tr(const char* text) { return QCoreApplication::translate("FlipsPanel", text); }

}  // namespace

QString flipsText(const PredictionsDifference& predictions) {
  if (predictions.pictures == 0) return tr("The runs have no picture in common: nothing can be compared.");
  if (predictions.flips.empty()) return tr("Both runs give every picture the same class.");
  const McNemar& test = predictions.test;
  const QString judged = test.pValue < CompareSpec{}.significance ? tr("more than chance explains")
                                                                  : tr("no more than chance explains");
  return tr("The baseline alone is right on %1, the candidate alone on %2: McNemar p = %3, %4.")
      .arg(test.onlyFirstRight)
      .arg(test.onlySecondRight)
      .arg(shortNumber(test.pValue, kDigits), judged);
}

}  // namespace hp
