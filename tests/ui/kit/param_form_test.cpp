// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/param_form.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include "tests/ui/kit/sample_params.h"
#include "ui/kit/real_edit.h"

namespace hp {
namespace {

using test::Rule;
using test::SampleParams;

class ParamFormTest : public testing::Test {
 protected:
  ParamFormTest() {
    form_.setParams(test::sampleParams(), SampleParams{});
    form_.show();
  }
  template <class Editor>
  Editor* editor(const char* id) {
    return form_.findChild<Editor*>(QLatin1String(id));
  }
  SampleParams values() { return std::any_cast<SampleParams>(form_.values()); }

  ParamForm form_;
  QSignalSpy changed_{&form_, &ParamForm::changed};
};

TEST_F(ParamFormTest, BeginsWithTheDefaults) {
  EXPECT_TRUE(form_.isDefault());
  EXPECT_EQ(values().epsilon, 1e-6);
  EXPECT_EQ(editor<RealEdit>("epsilon")->text(), QStringLiteral("1e-6"));
  EXPECT_EQ(editor<QSpinBox>("samples")->text(), QStringLiteral("1000 pictures"));
  EXPECT_EQ(editor<QComboBox>("rule")->currentText(), QStringLiteral("Epsilon"));
  EXPECT_EQ(changed_.count(), 0);
}

TEST_F(ParamFormTest, EveryKindOfEditorChangesItsMember) {
  editor<QComboBox>("rule")->setCurrentIndex(1);
  editor<RealEdit>("epsilon")->setValue(0.5);
  editor<QSpinBox>("samples")->setValue(77);
  editor<QCheckBox>("ignore-bias")->setChecked(true);
  editor<RealEdit>("seed")->setValue(8e15);
  editor<QLineEdit>("note")->setText(QStringLiteral("for the paper"));
  editor<QLineEdit>("table")->setText(QStringLiteral("rules.txt"));
  const SampleParams now = values();
  EXPECT_EQ(now.rule, Rule::Gamma);
  EXPECT_EQ(now.epsilon, 0.5);
  EXPECT_EQ(now.samples, 77);
  EXPECT_TRUE(now.ignoreBias);
  EXPECT_EQ(now.seed, 8000000000000000);
  EXPECT_EQ(now.note, "for the paper");
  EXPECT_EQ(now.table, "rules.txt");
  EXPECT_EQ(changed_.count(), 7);
}

TEST_F(ParamFormTest, TypedNumbersMayHaveExponents) {
  auto* epsilon = editor<RealEdit>("epsilon");
  epsilon->setFocus();
  epsilon->selectAll();
  QTest::keyClicks(epsilon, QStringLiteral("2.5e-8"));
  QTest::keyClick(epsilon, Qt::Key_Return);
  EXPECT_EQ(values().epsilon, 2.5e-8);
  EXPECT_EQ(changed_.count(), 1);
}

TEST_F(ParamFormTest, NothingLeavesItsRange) {
  editor<RealEdit>("epsilon")->setValue(7);
  EXPECT_EQ(values().epsilon, 1);
  editor<QSpinBox>("samples")->setValue(3);
  EXPECT_EQ(values().samples, 10);
}

TEST_F(ParamFormTest, RowsThatDoNotMatterAreHidden) {
  EXPECT_TRUE(editor<RealEdit>("gamma")->isHidden());
  editor<QComboBox>("rule")->setCurrentIndex(1);
  EXPECT_FALSE(editor<RealEdit>("gamma")->isHidden());
  editor<QComboBox>("rule")->setCurrentIndex(2);
  EXPECT_TRUE(editor<RealEdit>("gamma")->isHidden());
}

TEST_F(ParamFormTest, AdvancedRowsAreFoldedAway) {
  EXPECT_FALSE(editor<RealEdit>("seed")->isVisible());
  editor<QToolButton>("advancedFold")->click();
  EXPECT_TRUE(editor<RealEdit>("seed")->isVisible());
  editor<QToolButton>("advancedFold")->click();
  EXPECT_FALSE(editor<RealEdit>("seed")->isVisible());
}

TEST_F(ParamFormTest, AChangedRowCanBePutBack) {
  auto* reset = editor<QToolButton>("epsilonReset");
  EXPECT_TRUE(reset->isHidden());
  editor<RealEdit>("epsilon")->setValue(0.25);
  EXPECT_FALSE(reset->isHidden());
  EXPECT_FALSE(form_.isDefault());
  reset->click();
  EXPECT_TRUE(reset->isHidden());
  EXPECT_EQ(values().epsilon, 1e-6);
  EXPECT_TRUE(form_.isDefault());
}

TEST_F(ParamFormTest, SetValuesTellsOnceAndOnlyOfChanges) {
  SampleParams wanted;
  wanted.rule = Rule::Box;
  wanted.epsilon = 1e-3;
  form_.setValues(wanted);
  EXPECT_EQ(changed_.count(), 1);
  EXPECT_EQ(editor<QComboBox>("rule")->currentText(), QStringLiteral("Box"));
  form_.setValues(wanted);
  EXPECT_EQ(changed_.count(), 1);
  form_.resetAll();
  EXPECT_EQ(changed_.count(), 2);
  EXPECT_EQ(values().epsilon, 1e-6);
}

TEST_F(ParamFormTest, LayersAreOfferedByName) {
  form_.setLayers({QStringLiteral("features.3"), QStringLiteral("features.12")});
  auto* layer = editor<QComboBox>("layer");
  ASSERT_EQ(layer->count(), 3);
  EXPECT_EQ(layer->currentText(), QStringLiteral("automatic"));
  EXPECT_EQ(changed_.count(), 0);
  layer->setCurrentIndex(2);
  EXPECT_EQ(values().layer, "features.12");
  form_.setLayers({QStringLiteral("conv1"), QStringLiteral("features.12")});
  EXPECT_EQ(values().layer, "features.12") << "kept where the new network has it";
  form_.setLayers({QStringLiteral("conv1")});
  EXPECT_EQ(values().layer, "");
  EXPECT_EQ(changed_.count(), 2);
}

TEST_F(ParamFormTest, TheWheelPassesOverEditorsWithoutFocus) {
  auto* samples = editor<QSpinBox>("samples");
  samples->clearFocus();
  QWheelEvent wheel({5, 5}, samples->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                    Qt::NoScrollPhase, false);
  QApplication::sendEvent(samples, &wheel);
  EXPECT_EQ(values().samples, 1000);
}

TEST_F(ParamFormTest, EveryEditorHasANameAndHelp) {
  for (const Param& param : test::sampleParams()) {
    auto* widget = editor<QWidget>(param.info.id.c_str());
    ASSERT_NE(widget, nullptr) << param.info.id;
    EXPECT_EQ(widget->accessibleName().toStdString(), param.info.label);
    EXPECT_EQ(widget->toolTip().toStdString(), param.info.help);
    EXPECT_TRUE(widget->focusPolicy() & Qt::TabFocus) << param.info.id;
  }
}

TEST_F(ParamFormTest, CanBeBuiltAgain) {
  form_.setParams({}, std::any());
  EXPECT_EQ(editor<QWidget>("epsilon"), nullptr);
  form_.setParams(test::sampleParams(), SampleParams{});
  EXPECT_NE(editor<QWidget>("epsilon"), nullptr);
}

}  // namespace
}  // namespace hp
