// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and strips of pictures that were explained, of hand-made numbers.
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

#include "tests/ui/kit/both_themes.h"
#include "ui/panels/explained_set/pairs_model.h"
#include "ui/panels/explained_set/set_pictures_model.h"
#include "ui/panels/explained_set/set_text.h"
#include "ui/panels/explained_set/spread_strips.h"

namespace hp {
namespace {

constexpr auto kTell = QAbstractItemModelTester::FailureReportingMode::Warning;

PictureAgreement agreement(const std::string& picture, double rmse, int candidateClass = 1) {
  return {.picture = picture,
          .target = 1,
          .baselineClass = 1,
          .candidateClass = candidateClass,
          .baselineSureness = 0.88,
          .candidateSureness = 0.76,
          .agreement =
              {.rmse = rmse, .pearson = 1 - rmse, .spearman = 0.4, .topOverlap = 0.3, .ssim = std::nan("")},
          .magnitude = 0};
}

std::shared_ptr<const ExplainedRuns> example() {
  auto runs = std::make_shared<ExplainedRuns>();
  runs->classNames = {"cats", "dogs"};
  ExplainedRun seeded{.name = "seeded", .kind = NoiseKind::Training};
  seeded.set.asked = 6;
  seeded.set.pictures = {agreement("dogs/a.jpg", 0.1), agreement("dogs/b.jpg", 0.4, 0),
                         agreement("c.jpg", 0.2)};
  seeded.set.leftOut = {{"d.jpg", "d.jpg is no picture."}};
  runs->runs = {seeded, {.name = "wide", .obstacle = "The baseline tells 2 classes apart."}};
  runs->ignored = {{"hidden", 1, ".x"}};
  return runs;
}

QString text(const QAbstractItemModel& model, int row, int column, int role = Qt::DisplayRole) {
  return model.index(row, column).data(role).toString();
}

TEST(ExplainedPairs, HaveARowEach) {
  PairsModel model;
  const QAbstractItemModelTester tester(&model, kTell);
  model.setRuns(example(), mapMeasureById("rmse"));
  ASSERT_EQ(model.rowCount(), 2);
  EXPECT_EQ(text(model, 0, PairsModel::Kind), QStringLiteral("training noise"));
  EXPECT_EQ(text(model, 0, PairsModel::Pictures), QStringLiteral("3"));
  EXPECT_EQ(text(model, 0, PairsModel::Median), QStringLiteral("0.2"));
  EXPECT_EQ(text(model, 0, PairsModel::MiddleHalf), QStringLiteral("0.15 to 0.3"));
  EXPECT_EQ(text(model, 0, PairsModel::Flips), QStringLiteral("1"));
  EXPECT_TRUE(
      text(model, 0, PairsModel::Mean, Qt::ToolTipRole).contains(QStringLiteral("stopped after 4 of 6")));
  EXPECT_EQ(text(model, 1, PairsModel::Kind), QStringLiteral("not compared"));
  EXPECT_EQ(text(model, 1, PairsModel::Mean, Qt::ToolTipRole),
            QStringLiteral("The baseline tells 2 classes apart."));
  model.setRuns(example(), mapMeasureById("ssim"));
  EXPECT_TRUE(text(model, 0, PairsModel::Mean, Qt::ToolTipRole).contains(QStringLiteral("Of 3 the measure")));
  model.setRuns(nullptr, mapMeasureById("rmse"));
  EXPECT_EQ(model.rowCount(), 0);
}

TEST(ExplainedSetPictures, EndWithThoseThatWereLeftOut) {
  SetPicturesModel model;
  const QAbstractItemModelTester tester(&model, kTell);
  model.setPair(example(), 0, mapMeasureById("rmse"));
  ASSERT_EQ(model.rowCount(), 4);
  EXPECT_EQ(text(model, 1, SetPicturesModel::Picture), QStringLiteral("b.jpg"));
  EXPECT_EQ(text(model, 1, SetPicturesModel::BaselineColumn), QStringLiteral("88 % dogs"));
  EXPECT_EQ(text(model, 1, SetPicturesModel::CandidateColumn), QStringLiteral("≠ 76 % cats"))
      << "not by colour alone";
  EXPECT_EQ(text(model, 1, SetPicturesModel::CandidateColumn, Qt::AccessibleTextRole),
            QStringLiteral("76 % cats, not the baseline's class"));
  EXPECT_EQ(text(model, 0, SetPicturesModel::CandidateColumn), QStringLiteral("76 % dogs"));
  EXPECT_TRUE(text(model, 1, 0, Qt::ToolTipRole).contains(QStringLiteral("disagree")));
  EXPECT_EQ(text(model, 3, SetPicturesModel::Measure), QStringLiteral("left out"));
  EXPECT_EQ(text(model, 3, SetPicturesModel::BaselineColumn), QStringLiteral("d.jpg is no picture."));
  EXPECT_EQ(model.pictureOf(3), nullptr);
  EXPECT_EQ(model.pictureOf(2)->picture, "c.jpg");
  const auto sorted = [&](int row) {
    return model.index(row, 1).data(SetPicturesModel::SortRole).toDouble();
  };
  EXPECT_LT(sorted(3), sorted(0)) << "the farthest first";
  model.setPair(example(), 0, mapMeasureById("pearson"));
  EXPECT_GT(sorted(3), sorted(0)) << "the least alike first";
  model.setPair(example(), 1, mapMeasureById("rmse"));
  EXPECT_EQ(model.rowCount(), 0);
}

TEST(SetText, SaysWhatIsNotInTheNumbers) {
  const QString remarks = remarksOn(*example());
  EXPECT_TRUE(remarks.contains(QStringLiteral("wide: The baseline tells 2 classes apart.")));
  EXPECT_TRUE(remarks.contains(QStringLiteral("seeded: stopped after 4 of 6")));
  EXPECT_TRUE(remarks.contains(QStringLiteral(".x")));
}

TEST(StripAxis, IsLinearForValuesOfOneSize) {
  const StripAxis axis({0.1, 0.4, std::nan("")}, true);
  EXPECT_FALSE(axis.isLogarithmic());
  EXPECT_DOUBLE_EQ(axis.at(0), 0);
  EXPECT_DOUBLE_EQ(axis.at(0.1), 0.25);
  EXPECT_DOUBLE_EQ(axis.at(0.4), 1);
  for (const auto& tick : axis.ticks())
    EXPECT_NEAR(tick.at, axis.at(tick.text.toDouble()), 1e-9) << tick.text.toStdString();
  EXPECT_GE(axis.ticks().size(), 4u);
}

TEST(StripAxis, OfSimilaritiesEndsAtOne) {
  const StripAxis axis({-0.2, 0.7}, false);
  EXPECT_DOUBLE_EQ(axis.at(-0.2), 0);
  EXPECT_DOUBLE_EQ(axis.at(1), 1);
  EXPECT_LT(StripAxis({0.99999, 0.999999}, false).at(0.95), 1) << "values near one are not torn apart";
}

TEST(StripAxis, OfNumericalAndTrainingNoiseIsLogarithmicWithAPlaceForZero) {
  const StripAxis axis({0, 1e-6, 0.1}, true);
  ASSERT_TRUE(axis.isLogarithmic());
  EXPECT_DOUBLE_EQ(axis.at(0), 0);
  EXPECT_GT(axis.at(1e-6), 0.05);
  EXPECT_NEAR(axis.at(1e-3) - axis.at(1e-4), axis.at(1e-2) - axis.at(1e-3), 1e-9);
  EXPECT_EQ(axis.ticks().front().text, QStringLiteral("0"));
}

TEST(SpreadStripsWidget, ShowsGroupsAndTellsWhichDotIsClicked) {
  SpreadStrips strips;
  std::vector<SpreadStrip> rows = {
      {.name = QStringLiteral("a-again"), .group = QStringLiteral("numerical noise")},
      {.name = QStringLiteral("seed-2"), .group = QStringLiteral("training noise"), .colour = 1},
      {.name = QStringLiteral("seed-3"), .group = QStringLiteral("training noise"), .colour = 1}};
  for (int i = 0; i < 40; ++i)
    for (std::size_t row = 0; row < 3; ++row) {
      rows[row].values.push_back((row == 0 ? 1e-6 : 0.02) * (1 + (i * 7 % 13) / 6.0));
      rows[row].pictures << QStringLiteral("picture %1").arg(i);
    }
  strips.setStrips(rows, QStringLiteral("RMSE"), true);
  strips.resize(420, strips.sizeHint().height());
  strips.show();
  EXPECT_TRUE(strips.accessibleDescription().contains(QStringLiteral("seed-2, training noise: median")));
  QSignalSpy chosen(&strips, &SpreadStrips::chosen);
  QTest::mouseClick(&strips, Qt::LeftButton, {}, strips.placeOf(1, 7).toPoint());
  ASSERT_EQ(chosen.count(), 1);
  EXPECT_EQ(chosen[0][0].toInt(), 1);
  EXPECT_DOUBLE_EQ(rows[1].values[std::size_t(chosen[0][1].toInt())], rows[1].values[7]);
  QTest::mouseClick(&strips, Qt::LeftButton, {}, QPoint(2, 2));
  EXPECT_EQ(chosen.count(), 1);
  test::screenshotInBothThemes(strips, QStringLiteral("panel-spread-strips"));
}

}  // namespace
}  // namespace hp
