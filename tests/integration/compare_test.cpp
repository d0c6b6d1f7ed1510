// SPDX-License-Identifier: GPL-3.0-or-later
// The Compare workspace in the real window, on small runs of drawn scenes.
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>

#include "tests/integration/compare_fixture.h"
#include "tests/ui/support/lane_holder.h"
#include "tests/ui/support/screenshot.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/plot.h"
#include "ui/session/verdict_words.h"

namespace hp::test {
namespace {

TEST_F(Compare, OfTwoRunsTheVerdictAndItsEvidence) {
  enterCompare();
  photograph("compare-0-empty");
  expectNames();
  openRuns({run("first"), run("other")}, 2);
  const auto comparison = compare().comparison();
  ASSERT_TRUE(comparison) << window_->messages().text().toStdString();
  EXPECT_EQ(child<QWidget>("verdictBadge")->accessibleName(),
            QStringLiteral("Verdict: ") + verdictWord(comparison->verdict));
  EXPECT_NE(comparison->verdict, Verdict::EqualBits);
  EXPECT_FALSE(label("verdictWhy").isEmpty());
  EXPECT_TRUE(child<QLabel>("tampered")->isHidden());
  photograph("compare-1-verdict");
  expectNames();

  ASSERT_TRUE(comparison->trace.first);
  EXPECT_TRUE(action("goToDivergence")->isEnabled());
  auto* plot = child<Plot>("overlaidPlot");
  ASSERT_EQ(plot->marks().size(), 1);
  EXPECT_TRUE(plot->isFitted());
  click("goToFirstDivergence");
  EXPECT_TRUE(waitFor([plot] { return !plot->isFitted(); })) << "as soon as the curves are drawn";
  EXPECT_LE(plot->xRange().x(), plot->marks().first().at);
  EXPECT_GE(plot->xRange().y(), plot->marks().first().at);
  EXPECT_EQ(compare().tensor(), comparison->trace.first->tensor);
  plot->fit();

  auto* layers = child<QTableView>("comparedTensors");
  ASSERT_EQ(layers->model()->rowCount(), int(comparison->weights->tensors.size()));
  layers->setCurrentIndex(layers->model()->index(2, 0));
  EXPECT_EQ(compare().tensor(), layers->model()->index(2, 0).data().toString().toStdString());
  child<QTabWidget>("weightsTabs")->setCurrentIndex(2);
  EXPECT_TRUE(label("histogramTitle").startsWith(QString::fromStdString(compare().tensor())));
  photograph("compare-2-histogram");
  child<QTabWidget>("weightsTabs")->setCurrentIndex(1);
  ASSERT_TRUE(waitFor([&] { return compare().weightsOverTime() != nullptr; }, kLong));
  EXPECT_EQ(compare().weightsOverTime()->epochs.size(), std::size_t(kEpochs));
  photograph("compare-3-over-epochs");

  child<QTabWidget>("weightsTabs")->setCurrentIndex(3);
  auto* listing = child<QPlainTextEdit>("sliceListing");
  ASSERT_TRUE(waitFor([&] { return !listing->toPlainText().isEmpty(); }, kLong))
      << label("sliceNote").toStdString();
  EXPECT_TRUE(label("sliceNote").contains(QStringLiteral("cosine")));
  photograph("compare-3-slice");

  ASSERT_TRUE(comparison->predictions);
  EXPECT_EQ(child<QTableView>("flips")->model()->rowCount(), int(comparison->predictions->flips.size()));
  EXPECT_TRUE(window_->messages().isEmpty()) << window_->messages().text().toStdString();
}

TEST_F(Compare, TheSameRunTwiceHasEqualBits) {
  enterCompare();
  openRuns({run("first"), run("again")}, 2);
  ASSERT_TRUE(compare().comparison());
  EXPECT_EQ(compare().comparison()->verdict, Verdict::EqualBits) << compare().comparison()->why;
  EXPECT_TRUE(child<QWidget>("goToFirstDivergence")->isHidden());
  EXPECT_FALSE(action("goToDivergence")->isEnabled());
  EXPECT_EQ(child<QTableView>("flips")->model()->rowCount(), 0);
  photograph("compare-4-equal");
}

TEST_F(Compare, AFlippedPictureOpensInExplain) {
  enterCompare();
  openRuns({run("first"), run("other")}, 2);
  ASSERT_TRUE(compare().comparison() && compare().comparison()->predictions);
  const auto& flips = compare().comparison()->predictions->flips;
  ASSERT_FALSE(flips.empty()) << "after so few epochs other seeds must disagree somewhere";
  auto* table = child<QTableView>("flips");
  raise("bothExplanationsDock");
  table->setCurrentIndex(table->model()->index(0, 0));
  ASSERT_TRUE(waitFor([this] { return compare().explanation().answer() != nullptr; }, kLong))
      << compare().explanation().obstacle();
  EXPECT_EQ(compare().explanation().answer()->target, flips.front().baseline);
  EXPECT_TRUE(compare().explanation().answer()->isFlip());
  EXPECT_TRUE(
      waitFor([this] { return label("explanationMeasures").contains(QStringLiteral("Spearman")); }, kLong));
  photograph("compare-8-explained");
  Q_EMIT table->activated(table->currentIndex());
  EXPECT_EQ(window_->workspace(), WorkspaceId::Explain);
  ASSERT_TRUE(waitFor([this] { return session_->subject()->isComplete(); }, kLong))
      << window_->messages().text().toStdString();
  EXPECT_EQ(session_->subject()->picture->source, flips.front().id);
  EXPECT_EQ(session_->target(), flips.front().baseline) << "it says again what it said in its run";
}

TEST_F(Compare, AnotherBaselineSwapsTheSides) {
  enterCompare();
  openRuns({run("first"), run("other"), run("again")}, 3);
  EXPECT_EQ(compare().baseline()->name, compare().runs()[0]->name);
  EXPECT_TRUE(compare().comparisonOf(compare().runs()[2])) << "all are compared";
  const ComparedRunPtr before = compare().candidate();
  action("makeBaseline")->trigger();
  EXPECT_EQ(compare().baseline(), before);
  EXPECT_EQ(compare().candidate(), compare().runs()[0]);
  ASSERT_TRUE(waitFor([this] { return compare().comparison() && !engine_->isBusy(); }, kLong));
  EXPECT_EQ(compare().comparison()->baseline->path, before->path);
  photograph("compare-5-three");
  action("closeCompared")->trigger();
  EXPECT_EQ(compare().runs().size(), 2U);
  action("closeCompared")->trigger();
  EXPECT_EQ(compare().runs().size(), 1U);
  EXPECT_FALSE(compare().candidate());
  compare().close(compare().baseline());
  EXPECT_TRUE(compare().runs().empty());
}

TEST_F(Compare, ClosingTheCandidateOfTwoLeavesNothingOfIt) {
  enterCompare();
  openRuns({run("first"), run("other")}, 2);
  child<QTabWidget>("weightsTabs")->setCurrentIndex(1);
  ASSERT_TRUE(waitFor([&] { return compare().weightsOverTime() != nullptr; }, kLong));
  ASSERT_GT(child<QTableView>("comparedTensors")->model()->rowCount(), 0);
  compare().close(compare().candidate());
  EXPECT_FALSE(compare().candidate());
  EXPECT_FALSE(compare().weightsOverTime());
  EXPECT_EQ(child<QTableView>("comparedTensors")->model()->rowCount(), 0);
  EXPECT_EQ(child<QTableView>("flips")->model()->rowCount(), 0);
  EXPECT_EQ(child<QComboBox>("comparedEpoch")->count(), 1) << "no epoch is common to one run";
  EXPECT_TRUE(child<Plot>("overlaidPlot")->marks().isEmpty());
  EXPECT_FALSE(child<QWidget>("verdictBadge")->isVisible());
}

TEST_F(Compare, AnotherPairKeepsTheEpochThatItHas) {
  enterCompare();
  openRuns({run("first"), run("other"), run("again")}, 3);
  compare().setEpoch(2);
  ASSERT_TRUE(waitFor([this] { return compare().comparison() && !engine_->isBusy(); }, kLong));
  EXPECT_EQ(compare().comparison()->epoch, 2);
  compare().setCandidate(compare().runs()[2]);
  EXPECT_EQ(compare().epoch(), 2) << "it kept that epoch, too";
  ASSERT_TRUE(waitFor([this] { return compare().comparison() && !engine_->isBusy(); }, kLong));
  EXPECT_EQ(compare().comparison()->epoch, 2);
}

TEST_F(Compare, TheRunLookedAtIsComparedFirst) {
  enterCompare();
  LaneHolder held(*engine_, Lane::Pictures);
  compare().open({run("first"), run("other"), run("again")});
  ASSERT_TRUE(waitFor([this] { return compare().runs().size() == 3; }, kLong));
  compare().setCandidate(compare().runs()[2]);
  std::size_t firstOnes = 0;
  bool isFirst = false;
  const auto watch = [&] {
    if (firstOnes == 0 && (firstOnes = compare().comparisons().size()) > 0)
      isFirst = compare().comparison() != nullptr;
  };
  const QObject listener;
  QObject::connect(&compare(), &CompareSession::comparisonChanged, &listener, watch);
  held.letGo();
  ASSERT_TRUE(waitFor([this] { return compare().comparisons().size() == 2; }, kLong));
  EXPECT_EQ(firstOnes, 1U);
  EXPECT_TRUE(isFirst);
}

}  // namespace
}  // namespace hp::test
