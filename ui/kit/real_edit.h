// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace hp {

/// A number that may span many powers of ten: takes "1e-6", shows the shortest text that reads back as
/// the same number, and steps by factors of ten when it is logarithmic. Shows the decimal mark
/// of the language, and takes that and a point.
class RealEdit final : public QDoubleSpinBox {
  Q_OBJECT
 public:
  explicit RealEdit(QWidget* parent = nullptr);

  void setLogarithmic(bool logarithmic) { isLogarithmic_ = logarithmic; }

  void stepBy(int steps) override;
  QString textFromValue(double value) const override;
  double valueFromText(const QString& text) const override;
  QValidator::State validate(QString& text, int& position) const override;

 private:
  /// Without the suffix, with a point.
  QString plainNumber(const QString& text) const;

  bool isLogarithmic_ = false;
};

}  // namespace hp
