// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/real_edit.h"

#include <gtest/gtest.h>

#include <QLocale>
#include <QTest>

namespace hp {
namespace {

TEST(RealEdit, KeepsEveryDigit) {
  RealEdit edit;
  edit.setRange(-1e12, 1e12);
  for (const double value : {1e-6, 0.1, 0.30000000000000004, 123456.789, -2.5e-17, 5e11}) {
    edit.setValue(value);
    EXPECT_EQ(edit.value(), value);
    EXPECT_EQ(edit.valueFromText(edit.textFromValue(value)), value);
  }
}

TEST(RealEdit, StepsByTensWhenLogarithmic) {
  RealEdit edit;
  edit.setRange(0, 1);
  edit.setSingleStep(1e-9);
  edit.setLogarithmic(true);
  edit.setValue(1e-6);
  edit.stepBy(1);
  EXPECT_EQ(edit.value(), 1e-5);
  edit.stepBy(-2);
  EXPECT_EQ(edit.value(), 1e-7);
  edit.setValue(0);
  edit.stepBy(1);
  EXPECT_EQ(edit.value(), 1e-9) << "from zero to the smallest step";
}

TEST(RealEdit, DecimalStepsStayDecimal) {
  RealEdit edit;
  edit.setSingleStep(0.1);
  edit.setValue(0.1);
  edit.stepBy(2);
  EXPECT_EQ(edit.text(), QStringLiteral("0.3"));
}

TEST(RealEdit, AcceptsWhatIsBeingTyped) {
  RealEdit edit;
  edit.setRange(0, 1);
  edit.setSuffix(QStringLiteral(" px"));
  int at = 0;
  const auto state = [&](const char* typed) {
    QString text = QLatin1String(typed);
    return edit.validate(text, at);
  };
  EXPECT_EQ(state("1e-6"), QValidator::Acceptable);
  EXPECT_EQ(state("0.5 px"), QValidator::Acceptable);
  EXPECT_EQ(state("1e"), QValidator::Intermediate);
  EXPECT_EQ(state("1e-"), QValidator::Intermediate);
  EXPECT_EQ(state(""), QValidator::Intermediate);
  EXPECT_EQ(state("17"), QValidator::Intermediate) << "out of range";
  EXPECT_EQ(state("abc"), QValidator::Invalid);
  EXPECT_EQ(state("1,5"), QValidator::Invalid);
}

TEST(RealEdit, ShowsTheMarkOfTheLanguageAndTakesAPointToo) {
  QLocale::setDefault(QLocale(QLocale::German));
  RealEdit edit;
  edit.setRange(0, 10);
  edit.setValue(0.25);
  EXPECT_EQ(edit.text(), QStringLiteral("0,25"));
  for (const char* typed : {"1.5", "1,5"}) {
    edit.setValue(0);
    edit.selectAll();
    QTest::keyClicks(&edit, QString::fromLatin1(typed));
    QTest::keyClick(&edit, Qt::Key_Return);
    EXPECT_EQ(edit.value(), 1.5) << typed;
    EXPECT_EQ(edit.text(), QStringLiteral("1,5"));
  }
  QLocale::setDefault(QLocale::c());
}

}  // namespace
}  // namespace hp
