// SPDX-License-Identifier: GPL-3.0-or-later
// The guided sample of the Compare workspace: two clicks from the first start.
#include <QAbstractItemModel>
#include <QTableView>
#include <QToolButton>

#include "core/compare/sample_runs.h"
#include "tests/integration/training_fixture.h"
#include "tests/ui/support/screenshot.h"
#include "ui/kit/message_bar.h"
#include "ui/session/verdict_words.h"

namespace hp::test {
namespace {

class SampleRuns : public TrainingTest {
 protected:
  bool waitUntilCompared() {
    const auto isDone = [this] {
      return compare().comparisons().size() + 1 == sampleRuns().size() && !engine_->isBusy();
    };
    return waitFor(isDone, kLong);
  }
  Verdict verdictOn(const char* name) {
    for (const auto& comparison : compare().comparisons())
      if (comparison->candidate->name == name) return comparison->verdict;
    ADD_FAILURE() << "no " << name;
    return Verdict::NotComparable;
  }
};

TEST_F(SampleRuns, AreComparedTwoClicksAfterTheFirstStart) {
  startAgain();
  QTest::mouseClick(child<QToolButton>("workspaceCompareButton"), Qt::LeftButton);
  ASSERT_EQ(window_->workspace(), WorkspaceId::Compare);
  ASSERT_TRUE(child<QPushButton>("compareSampleOffer")->isVisible());
  photograph("compare-sample-0-offer");
  click("compareSampleOffer");
  ASSERT_TRUE(waitUntilCompared()) << window_->messages().text().toStdString();
  EXPECT_TRUE(window_->messages().isEmpty()) << window_->messages().text().toStdString();
  EXPECT_EQ(compare().baseline()->name, "first-machine");
  ASSERT_TRUE(compare().comparison());
  EXPECT_EQ(compare().comparison()->candidate->name, "other-processor");
  EXPECT_EQ(child<QWidget>("verdictBadge")->accessibleName(),
            QStringLiteral("Verdict: ") + verdictWord(compare().comparison()->verdict));
  EXPECT_EQ(verdictOn("same-again"), Verdict::EqualBits);
  for (const char* name : {"other-processor", "other-seed", "dropout-unseeded"}) {
    EXPECT_NE(verdictOn(name), Verdict::EqualBits) << name;
    EXPECT_NE(verdictOn(name), Verdict::NotComparable) << name;
  }
  photograph("compare-sample-1-verdict");
  expectNames();
}

TEST_F(SampleRuns, AreInTheMenuAndOpenedOnce) {
  action("compareSample")->trigger();
  EXPECT_EQ(window_->workspace(), WorkspaceId::Compare);
  ASSERT_TRUE(waitUntilCompared());
  action("compareSample")->trigger();
  ASSERT_TRUE(waitUntilCompared());
  EXPECT_EQ(compare().runs().size(), sampleRuns().size());
  EXPECT_TRUE(window_->messages().isEmpty()) << window_->messages().text().toStdString();
}

TEST_F(SampleRuns, AFlippedSceneIsDrawnAndExplainedByBoth) {
  startAgain({.files = {QStringLiteral("sample:first-machine"), QStringLiteral("sample:other-seed")},
              .compare = true});
  ASSERT_TRUE(waitFor([this] { return compare().comparison() && !engine_->isBusy(); }, kLong))
      << window_->messages().text().toStdString();
  ASSERT_EQ(compare().runs().size(), 2U);
  const auto& flips = compare().comparison()->predictions->flips;
  ASSERT_FALSE(flips.empty());
  raise("bothExplanationsDock");
  auto* table = child<QTableView>("flips");
  table->setCurrentIndex(table->model()->index(0, 0));
  ASSERT_TRUE(waitFor([this] { return compare().explanation().answer() != nullptr; }, kLong))
      << compare().explanation().obstacle();
  EXPECT_TRUE(compare().explanation().answer()->isFlip());
  waitUntilIdle();
  photograph("compare-sample-2-flip");
}

}  // namespace
}  // namespace hp::test
