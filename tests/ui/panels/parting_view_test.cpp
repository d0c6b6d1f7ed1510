// SPDX-License-Identifier: GPL-3.0-or-later
// The search for the operation at which two runs part, in the verdict panel.
#include <gtest/gtest.h>

#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include "tests/core/train/small_training.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/kit/both_themes.h"
#include "ui/engine/engine.h"
#include "ui/panels/verdict/parting_view.h"
#include "ui/panels/verdict/verdict_panel.h"
#include "ui/session/parting_search.h"
#include "ui/session/session.h"

namespace hp {
namespace {

using test::waitFor;

constexpr int kLong = 300'000;  // milliseconds

class PartingViewTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    made_ = std::make_unique<test::TemporaryFolder>();
    test::writeScenes(*made_ / "data", 20);
    auto spec = test::folderSpec(*made_ / "data");
    train(spec, *made_ / "one", RunContext{});
    spec.threads = 2;
    train(spec, *made_ / "two", RunContext{});
    spec.recipe.seed = 5;
    train(spec, *made_ / "other", RunContext{});
  }
  static void TearDownTestSuite() { made_.reset(); }

  void open(const std::vector<const char*>& names) {
    std::vector<std::filesystem::path> paths;
    for (const char* name : names) paths.push_back(*made_ / name);
    compare().open(paths);
    ASSERT_TRUE(waitFor([&] { return compare().comparison() && !engine_.isBusy(); }, kLong));
    panel_.resize(430, 1000);
    panel_.show();
  }
  CompareSession& compare() { return session_.compare(); }
  PartingSearch& search() { return *panel_.findChild<PartingSearch*>(); }
  template <class T>
  T* child(const char* name) {
    return panel_.findChild<T*>(QString::fromLatin1(name));
  }
  QPushButton* find() { return child<QPushButton>("findOperation"); }
  bool waitForAnswer() {
    return waitFor([this] { return search().job() == 0 && search().answer(); }, kLong);
  }

  static std::unique_ptr<test::TemporaryFolder> made_;
  Engine engine_;
  Session session_{engine_};
  VerdictPanel panel_{session_};
};

std::unique_ptr<test::TemporaryFolder> PartingViewTest::made_;

TEST_F(PartingViewTest, FindsTheOperationAndLeadsToItsTensor) {
  open({"one", "two"});
  ASSERT_TRUE(find()->isVisible());
  EXPECT_TRUE(child<QLabel>("partingWork")->text().contains(QStringLiteral("about")))
      << child<QLabel>("partingWork")->text().toStdString();
  test::screenshotInBothThemes(panel_, QStringLiteral("compare-parting-asked"));
  find()->click();
  EXPECT_FALSE(find()->isVisible());
  ASSERT_TRUE(waitForAnswer());
  ASSERT_TRUE(search().answer()->isVouchedFor) << search().answer()->sentence;
  ASSERT_TRUE(search().answer()->first);
  EXPECT_EQ(child<QLabel>("partingAnswer")->text().toStdString(), search().answer()->sentence);
  auto* table = child<QTableView>("partingTable");
  ASSERT_TRUE(table->isVisible());
  EXPECT_EQ(table->model()->rowCount(), int(search().answer()->rows.size()));
  const int first = int(*search().answer()->first);
  table->setCurrentIndex(table->model()->index(first, 0));
  EXPECT_FALSE(compare().tensor().empty());
  test::screenshotInBothThemes(panel_, QStringLiteral("compare-parting-found"));
}

TEST_F(PartingViewTest, WhatIsStoppedOrOfAnotherPairIsNeverShown) {
  open({"one", "two", "other"});
  find()->click();
  ASSERT_NE(search().job(), 0U);
  ASSERT_TRUE(waitFor([this] { return search().jobInfo() && search().jobInfo()->total > 0; }, kLong));
  test::screenshotInBothThemes(panel_, QStringLiteral("compare-parting-searching"));
  search().stop();
  ASSERT_TRUE(waitFor([this] { return search().job() == 0; }, kLong));
  EXPECT_FALSE(search().answer());
  EXPECT_TRUE(find()->isVisible());
  find()->click();
  compare().setCandidate(compare().runs()[2]);
  EXPECT_EQ(search().job(), 0U);
  ASSERT_TRUE(waitFor([this] { return !engine_.isBusy(); }, kLong));
  EXPECT_FALSE(search().answer());
  find()->click();
  ASSERT_TRUE(waitForAnswer());
  EXPECT_NE(search().answer()->sentence.find("No operation"), std::string::npos)
      << search().answer()->sentence;
  test::screenshotInBothThemes(panel_, QStringLiteral("compare-parting-start"));
  compare().close(compare().candidate());
  EXPECT_FALSE(search().answer());
  compare().close(compare().baseline());
  EXPECT_FALSE(find()->isVisible());
}

TEST_F(PartingViewTest, DataThatMovedAreAskedForAndFound) {
  open({"one", "two"});
  std::filesystem::rename(*made_ / "data", *made_ / "moved");
  find()->click();
  ASSERT_TRUE(waitForAnswer());
  EXPECT_FALSE(search().answer()->isVouchedFor);
  EXPECT_TRUE(child<QPushButton>("baselineData")->isVisible());
  EXPECT_FALSE(child<QPushButton>("candidateData")->isVisible()) << "they lay in one place";
  EXPECT_FALSE(child<QTableView>("partingTable")->isVisible());
  test::screenshotInBothThemes(panel_, QStringLiteral("compare-parting-missing"));
  search().setBaselineData(*made_ / "moved");
  ASSERT_TRUE(waitForAnswer());
  EXPECT_FALSE(child<QPushButton>("baselineData")->isVisible());
  EXPECT_TRUE(search().answer()->isVouchedFor) << search().answer()->sentence;
  std::filesystem::rename(*made_ / "moved", *made_ / "data");
}

}  // namespace
}  // namespace hp
