// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/verdict_words.h"

#include <QCoreApplication>

#include "ui/kit/conversions.h"

namespace hp {

namespace {
QString tr(const char* text) { return QCoreApplication::translate("Verdict", text); }
}  // namespace

QString verdictWord(Verdict verdict) {
  switch (verdict) {
    case Verdict::EqualBits:
      return tr("Equal bits");
    case Verdict::WithinUlp:
      return tr("Equal within a few ULP");
    case Verdict::Indistinguishable:
      return tr("Statistically indistinguishable");
    case Verdict::Different:
      return tr("Different");
    case Verdict::NotComparable:
      break;
  }
  return tr("Not comparable");
}

QString verdictWord(const RunComparison& comparison) {
  if (comparison.verdict != Verdict::WithinUlp || !comparison.weights) return verdictWord(comparison.verdict);
  return tr("Equal within %1 ULP").arg(QString::fromStdString(ulpText(comparison.weights->all.maxUlp)));
}

QString shortVerdict(Verdict verdict) {
  const auto word = [verdict] {
    switch (verdict) {
      case Verdict::EqualBits:
        return tr("equal bits");
      case Verdict::WithinUlp:
        return tr("few ULP");
      case Verdict::Indistinguishable:
        return tr("indistinguishable");
      case Verdict::Different:
        return tr("different");
      case Verdict::NotComparable:
        break;
    }
    return tr("not comparable");
  };
  return verdictSign(verdict) + QLatin1Char(' ') + word();
}

QString settingWord(const std::string& text) {
  for (const char* context : {"Compare", "Train", "StartTraining", "Data"})
    if (const QString word = translated(context, text); word != toQString(text)) return word;
  return toQString(text);
}

QString verdictSign(Verdict verdict) {
  switch (verdict) {
    case Verdict::EqualBits:
      return QStringLiteral("=");
    case Verdict::WithinUlp:
      return QStringLiteral("≃");
    case Verdict::Indistinguishable:
      return QStringLiteral("≈");
    case Verdict::Different:
      return QStringLiteral("≠");
    case Verdict::NotComparable:
      break;
  }
  return QStringLiteral("?");
}

}  // namespace hp
