// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/verdict/verdict_view.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include "tests/ui/kit/both_themes.h"
#include "tests/ui/panels/compared_example.h"
#include "ui/kit/theme.h"
#include "ui/session/verdict_words.h"

namespace hp {
namespace {

class VerdictViewTest : public testing::Test {
 protected:
  void show(const RunComparison& comparison) {
    view_.showComparison(comparison);
    view_.setAutoFillBackground(true);
    view_.resize(340, 620);
    view_.show();
  }
  QLabel* label(const char* name) { return view_.findChild<QLabel*>(QString::fromLatin1(name)); }
  QString text(const char* name) { return label(name)->text(); }
  QPushButton* go() { return view_.findChild<QPushButton*>(QStringLiteral("goToFirstDivergence")); }

  VerdictView view_;
};

TEST_F(VerdictViewTest, SaysWhatWasFound) {
  show(test::exampleComparison());
  EXPECT_EQ(view_.findChild<QWidget*>(QStringLiteral("verdictBadge"))->accessibleName(),
            QStringLiteral("Verdict: Different"));
  EXPECT_EQ(text("comparedPair"), QStringLiteral("convnet-sse41 against convnet-avx2, weights of epoch 10"));
  EXPECT_TRUE(text("firstDivergence").contains(QStringLiteral("conv1.weight")));
  EXPECT_TRUE(text("reasons").contains(QStringLiteral("<b>Instruction set</b>")));
  EXPECT_TRUE(text("reasons").contains(QStringLiteral("&lt;b&gt;"))) << "foreign text is no markup";
  EXPECT_TRUE(text("statistics").contains(QStringLiteral("38 of 1000")));
  EXPECT_TRUE(label("tampered")->isHidden());
  EXPECT_TRUE(label("comparisonNotes")->isHidden());
  test::screenshotInBothThemes(view_, QStringLiteral("compare-verdict-different"));
}

TEST_F(VerdictViewTest, TheButtonAsksForTheDivergence) {
  show(test::exampleComparison());
  QSignalSpy spy(&view_, &VerdictView::firstDivergenceRequested);
  go()->click();
  EXPECT_EQ(spy.size(), 1);
}

TEST_F(VerdictViewTest, EqualRunsHaveNothingToExplain) {
  RunComparison equal = test::exampleComparison();
  equal.verdict = Verdict::EqualBits;
  equal.trace.first.reset();
  equal.reasons.clear();
  show(equal);
  EXPECT_TRUE(go()->isHidden());
  EXPECT_TRUE(label("reasons")->isHidden());
  EXPECT_TRUE(label("reasonsHeading")->isHidden());
  EXPECT_EQ(text("firstDivergence"), QStringLiteral("All 40 recorded steps are equal, bit for bit."));
  test::screenshotInBothThemes(view_, QStringLiteral("compare-verdict-equal"));
}

TEST_F(VerdictViewTest, WhatWasTamperedWithAndWhatIsMissingIsSaid) {
  RunComparison bad = test::exampleComparison();
  ComparedRun run = *bad.candidate;
  run.tampered = {"The file weights/last.safetensors of convnet-sse41 is not as it was written."};
  run.missing = {"There is no trace."};
  bad.candidate = std::make_shared<const ComparedRun>(run);
  bad.notes = {"Candidate: There is no trace.", "convnet-sse41 has no trace."};
  bad.trace = {.obstacle = "convnet-sse41 has no trace."};
  show(bad);
  EXPECT_TRUE(text("tampered").contains(QStringLiteral("last.safetensors")));
  EXPECT_EQ(text("comparisonNotes"), QStringLiteral("Candidate: There is no trace.")) << "said once";
  EXPECT_EQ(text("firstDivergence"), QStringLiteral("convnet-sse41 has no trace."));
  test::screenshotInBothThemes(view_, QStringLiteral("compare-verdict-tampered"));
}

TEST_F(VerdictViewTest, WhatCannotBeCheckedIsNotSilentlySound) {
  RunComparison lost = test::exampleComparison();
  ComparedRun run = *lost.candidate;
  run.unverified = "Whether its files are as the training wrote them cannot be checked: DONE is not there.";
  lost.candidate = std::make_shared<const ComparedRun>(run);
  show(lost);
  EXPECT_TRUE(label("tampered")->isHidden());
  EXPECT_FALSE(label("unverified")->isHidden());
  EXPECT_TRUE(text("unverified").contains(QStringLiteral("Cannot be checked")));
  EXPECT_TRUE(text("unverified").contains(QStringLiteral("convnet-sse41: ")));
  test::screenshotInBothThemes(view_, QStringLiteral("compare-verdict-unverified"));
  show(test::exampleComparison());
  EXPECT_TRUE(label("unverified")->isHidden());
}

TEST_F(VerdictViewTest, WhatIsNotRecordedHasNoStrength) {
  RunComparison bare = test::exampleComparison();
  bare.reasons = {{"nothing", "Not recorded by 'model.pth'", "It cannot be told.", 0}};
  show(bare);
  EXPECT_TRUE(text("reasons").contains(QStringLiteral("Not recorded by")));
  EXPECT_FALSE(text("reasons").contains(QStringLiteral("hardly explains")));
  EXPECT_FALSE(text("reasons").contains(QChar(0x25CB)));
}

TEST_F(VerdictViewTest, TheNumberOfUnitsIsNamed) {
  RunComparison close = test::exampleComparison();
  close.verdict = Verdict::WithinUlp;
  close.weights->all.maxUlp = 3;
  show(close);
  EXPECT_EQ(view_.findChild<QWidget*>(QStringLiteral("verdictBadge"))->accessibleName(),
            QStringLiteral("Verdict: Equal within 3 ULP"));
}

TEST_F(VerdictViewTest, OfManyChangedFilesTheFirstAreNamed) {
  RunComparison bad = test::exampleComparison();
  ComparedRun run = *bad.candidate;
  for (int i = 0; i < 1000; ++i) run.tampered.push_back("weights/" + std::to_string(i) + " has changed.");
  bad.candidate = std::make_shared<const ComparedRun>(run);
  show(bad);
  EXPECT_TRUE(text("tampered").contains(QStringLiteral("weights/9 ")));
  EXPECT_FALSE(text("tampered").contains(QStringLiteral("weights/10 ")));
  EXPECT_TRUE(text("tampered").contains(QStringLiteral("990 more")));
}

TEST_F(VerdictViewTest, TheWordIsNotCut) {
  RunComparison close = test::exampleComparison();
  close.verdict = Verdict::Indistinguishable;
  show(close);
  auto* badge = view_.findChild<QWidget*>(QStringLiteral("verdictBadge"));
  QFont font = Theme::headingFont();
  font.setPointSizeF(font.pointSizeF() * 1.15);
  const QFontMetrics metrics(font);
  constexpr int kBeside = 44;  // the box
  EXPECT_GE(badge->minimumSizeHint().width(),
            kBeside + metrics.horizontalAdvance(QStringLiteral("indistinguishable")));
  const int narrow = badge->minimumSizeHint().width();
  EXPECT_GE(badge->heightForWidth(narrow), 2 * metrics.height()) << "two lines with what hangs below them";
  view_.resize(narrow, 620);
  test::screenshotInBothThemes(view_, QStringLiteral("compare-verdict-narrow"));
  EXPECT_GE(badge->height(), badge->heightForWidth(badge->width()));
}

TEST_F(VerdictViewTest, EveryVerdictHasAWordAndASign) {
  QStringList words, signs;
  for (const Verdict verdict : {Verdict::EqualBits, Verdict::WithinUlp, Verdict::Indistinguishable,
                                Verdict::Different, Verdict::NotComparable}) {
    words << verdictWord(verdict);
    signs << verdictSign(verdict);
  }
  EXPECT_EQ(words.removeDuplicates() + signs.removeDuplicates(), 0);
}

}  // namespace
}  // namespace hp
