// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/real_edit.h"

#include <QRegularExpression>
#include <cmath>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "ui/kit/conversions.h"
#include "ui/models/local_number.h"

namespace hp {
namespace {

// QDoubleSpinBox rounds to this many decimals; enough to leave every double of a parameter alone.
constexpr int kDecimals = 60;

std::optional<double> parsed(const QString& text) {
  try {
    return parseNumber(text.toStdString());
  } catch (const Error&) {
    return std::nullopt;
  }
}

// Steps of decimal numbers are decimal: 0.1 + 0.2 is 0.3 here.
double tidied(double value) { return parsed(toQString(numberText(value, 12))).value_or(value); }

}  // namespace

RealEdit::RealEdit(QWidget* parent) : QDoubleSpinBox(parent) {
  setDecimals(kDecimals);
  setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
  setKeyboardTracking(false);
}

void RealEdit::stepBy(int steps) {
  if (!isLogarithmic_) {
    setValue(tidied(value() + steps * singleStep()));
  } else if (value() != 0) {
    setValue(tidied(value() * std::pow(10.0, steps)));
  } else if (steps > 0) {
    setValue(singleStep());
  }
  selectAll();
}

QString RealEdit::textFromValue(double value) const {
  return localNumber(withShortExponent(toQString(numberText(value))));
}

double RealEdit::valueFromText(const QString& text) const {
  return parsed(plainNumber(text)).value_or(value());
}

QValidator::State RealEdit::validate(QString& text, int&) const {
  static const QRegularExpression beginning(QStringLiteral("^[+-]?\\d*\\.?\\d*([eE][+-]?\\d*)?$"));
  const QString number = plainNumber(text);
  if (!beginning.match(number).hasMatch()) return QValidator::Invalid;
  const auto value = parsed(number);
  return value && *value >= minimum() && *value <= maximum() ? QValidator::Acceptable
                                                             : QValidator::Intermediate;
}

// Whoever copies from a file or a paper brings a point.
QString RealEdit::plainNumber(const QString& text) const {
  QString number = text;
  if (!suffix().isEmpty() && number.endsWith(suffix())) number.chop(suffix().size());
  return number.replace(QLocale().decimalPoint(), QStringLiteral(".")).trimmed();
}

}  // namespace hp
