// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "ui/models/examples_model.h"
#include "ui/models/runs_model.h"

namespace hp {
namespace {

TEST(ExamplesModel, KeepsABoundedNumberOfPictures) {
  ExamplesModel model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
  QList<ExampleEntry> entries;
  const int count = ExamplesModel::kMostPictures + 50;
  for (int i = 0; i < count; ++i) entries << ExampleEntry{quint64(i), QString::number(i), {}};
  model.setEntries(entries);
  QImage picture(2, 2, QImage::Format_RGB888);
  picture.fill(Qt::red);
  for (int i = 0; i < count; ++i) model.setPicture(quint64(i), picture);
  EXPECT_FALSE(model.hasPicture(0)) << "seen longest ago";
  EXPECT_TRUE(model.hasPicture(count - 1));
  model.setPicture(quint64(count), picture);  // of an earlier set: nobody's
  EXPECT_EQ(model.index(3).data().toString(), QStringLiteral("3"));
}

TEST(ExamplesModel, PicturesStayWhenTheSheetIsFiltered) {
  ExamplesModel model;
  model.setEntries({{7, QStringLiteral("cat"), {}}, {9, QStringLiteral("dog"), {}}});
  model.setPicture(9, QImage(1, 1, QImage::Format_RGB888));
  model.setEntries({{9, QStringLiteral("dog"), {}}});
  EXPECT_TRUE(model.hasPicture(0));
  model.forgetPictures();
  EXPECT_FALSE(model.hasPicture(0));
}

TEST(RunsModel, TheBoxAsksForTheCurves) {
  RunsModel model;
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
  model.setRows(
      {{.id = 0, .name = QStringLiteral("a")}, {.id = 1, .name = QStringLiteral("b"), .isCurrent = true}});
  QSignalSpy spy(&model, &RunsModel::shownRequested);
  EXPECT_TRUE(model.setData(model.index(1, RunsModel::Name), int(Qt::Unchecked), Qt::CheckStateRole));
  ASSERT_EQ(spy.size(), 1);
  EXPECT_EQ(spy[0][0].toULongLong(), 1U);
  EXPECT_FALSE(spy[0][1].toBool());
  model.setRows({{.id = 0, .name = QStringLiteral("a"), .isShown = false}});
  EXPECT_EQ(model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

}  // namespace
}  // namespace hp
