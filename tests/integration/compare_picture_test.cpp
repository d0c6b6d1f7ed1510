// SPDX-License-Identifier: GPL-3.0-or-later
// One picture in the Compare workspace of the real window: what two small runs say of it, and why.
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>
#include <QWheelEvent>
#include <fstream>

#include "tests/integration/compare_picture_fixture.h"
#include "tests/support/shared.h"
#include "ui/kit/canvas_view.h"
#include "ui/kit/image_canvas.h"
#include "ui/kit/param_form.h"
#include "ui/kit/plot.h"

namespace hp::test {
namespace {

namespace fs = std::filesystem;

void choose(QComboBox* list, const QVariant& data) {
  list->setCurrentIndex(list->findData(data));
  ASSERT_GE(list->currentIndex(), 0);
  Q_EMIT list->activated(list->currentIndex());
}

TEST_F(ComparePicture, AFlipShowsWhatBothSayAndWhy) {
  openPair({run("first"), run("other")});
  ASSERT_TRUE(compare().comparison() && compare().comparison()->predictions);
  const auto& flips = compare().comparison()->predictions->flips;
  ASSERT_FALSE(flips.empty());
  auto* table = child<QTableView>("flips");
  table->setCurrentIndex(table->model()->index(0, 0));
  ASSERT_TRUE(waitForAnswer()) << asked().obstacle();
  const auto& both = *asked().answer();
  EXPECT_EQ(both.target, flips.front().baseline);
  EXPECT_EQ(predictions()->rowCount(), int(both.baseline.classification.classes.size()));
  EXPECT_EQ(predictions()->index(0, 0).data().toString().toStdString(),
            both.baseline.classification.classes.front().name);
  EXPECT_TRUE(label("predictionSentence").contains(QStringLiteral("Kendall")));
  EXPECT_TRUE(label("explanationMeasures").contains(QStringLiteral("Spearman")));
  QStringList captions;
  for (const auto* each : window_->findChildren<QLabel*>(QStringLiteral("mapCaption")))
    captions << each->text();
  const auto percents = [](const OneAnswer& answer) {
    return QString::number(std::lround(100 * answer.classification.classes.front().probability)) +
           QStringLiteral(" % ") + QString::fromStdString(answer.classification.classes.front().name);
  };
  EXPECT_TRUE(captions.contains(QStringLiteral("baseline\n") + percents(both.baseline)));
  EXPECT_TRUE(captions.contains(QStringLiteral("candidate\n") + percents(both.candidate)));
  waitUntilDrawn();
  photograph("compare-picture-flip");
  expectNames();
}

TEST_F(ComparePicture, TheMapsLookAtOnePlaceTogether) {
  openPair({run("first"), run("other")});
  asked().setPicture("scene:70");
  ASSERT_TRUE(waitForAnswer()) << asked().obstacle();
  auto* baseline = child<ImageCanvas>("explainedBaseline");
  auto* candidate = child<ImageCanvas>("explainedCandidate");
  auto* difference = child<ImageCanvas>("explainedDifference");
  const QPointF middle = baseline->pictureRect().center();
  QWheelEvent wheel(middle, baseline->mapToGlobal(middle), {}, QPoint(0, 240), Qt::NoButton, Qt::NoModifier,
                    Qt::NoScrollPhase, false);
  const double before = difference->zoomPercent();
  QApplication::sendEvent(baseline, &wheel);
  EXPECT_GT(difference->zoomPercent(), 1.3 * before);
  EXPECT_DOUBLE_EQ(difference->zoomPercent(), candidate->zoomPercent());
  const QPointF place = candidate->rect().center() + QPointF(3, 5);
  QMouseEvent move(QEvent::MouseMove, place, candidate->mapToGlobal(place), Qt::NoButton, Qt::NoButton,
                   Qt::NoModifier);
  QApplication::sendEvent(candidate, &move);
  ASSERT_TRUE(baseline->reading() && candidate->reading() && difference->reading());
  EXPECT_EQ(baseline->reading()->pixel, candidate->reading()->pixel);
  EXPECT_NEAR(*difference->reading()->value, *candidate->reading()->value - *baseline->reading()->value,
              1e-6);
  EXPECT_TRUE(label("mapsCursor")
                  .contains(QStringLiteral("x %1, y %2 · baseline ")
                                .arg(baseline->reading()->pixel.x())
                                .arg(baseline->reading()->pixel.y())))
      << label("mapsCursor").toStdString();
  EXPECT_TRUE(label("mapsCursor").contains(QStringLiteral("difference")));
  waitUntilDrawn();
  photograph("compare-picture-cursor");
  asked().setPicture("scene:71");
  ASSERT_TRUE(waitForAnswer());
  EXPECT_DOUBLE_EQ(baseline->view()->zoom(), 1) << "another picture is seen whole";
}

TEST_F(ComparePicture, AnyMethodWithItsValuesAndAnyClass) {
  openPair({run("first"), run("other")});
  asked().setPicture("scene:70");
  ASSERT_TRUE(waitForAnswer()) << asked().obstacle();
  const auto first = asked().answer();
  choose(child<QComboBox>("bothMethod"), QStringLiteral("lime"));
  EXPECT_FALSE(asked().answer()) << "the maps of another method are no answer";
  ASSERT_TRUE(waitForAnswer()) << asked().obstacle();
  EXPECT_NE(asked().answer()->baseline.attribution.map, first->baseline.attribution.map);

  child<QToolButton>("bothParams")->click();
  auto* form = child<ParamForm>("bothParamForm");
  EXPECT_TRUE(form->isVisible());
  photograph("compare-picture-params");
  auto* segments = form->findChild<QSpinBox*>(QStringLiteral("segments"));
  ASSERT_TRUE(segments);
  const auto before = asked().answer();
  segments->setValue(segments->value() / 2);
  ASSERT_TRUE(waitFor([&] { return asked().answer() && asked().answer() != before; }, kLong));
  EXPECT_NE(asked().answer()->baseline.attribution.map, before->baseline.attribution.map);

  auto* classes = child<QComboBox>("bothClass");
  const int last = int(asked().said()->both.baseline.classification.classes.size()) - 1;
  choose(classes, last);
  ASSERT_TRUE(waitForAnswer());
  EXPECT_EQ(asked().answer()->target, last);
  EXPECT_TRUE(classes->itemText(classes->findData(-2)).startsWith(QStringLiteral("Candidate's first: ")));
  choose(classes, -2);
  ASSERT_TRUE(waitForAnswer());
  EXPECT_EQ(asked().answer()->target, asked().said()->both.candidate.classification.classes.front().index);
  choose(classes, -3);
  ASSERT_TRUE(waitForAnswer());
  EXPECT_EQ(asked().answer()->target, *asked().said()->label);
}

TEST_F(ComparePicture, AnyPictureOfTheDataIsFoundAndChosen) {
  openPair({run("first"), run("other")});
  child<QTabWidget>("flipsTabs")->setCurrentIndex(1);
  auto* all = child<QTableView>("allPictures");
  ASSERT_TRUE(waitFor([&] { return all->model()->rowCount() == 128; }, kLong));
  child<QLineEdit>("findPicture")->setText(QStringLiteral("scene:12"));
  EXPECT_EQ(all->model()->rowCount(), 9) << "scene:12, and scene:120 to 127";
  EXPECT_TRUE(asked().picture().empty()) << "finding is not choosing";
  all->setCurrentIndex(all->model()->index(0, 0));
  ASSERT_TRUE(waitForAnswer()) << asked().obstacle();
  EXPECT_EQ(asked().picture(), "scene:12");
  child<QLineEdit>("findPicture")->setText(QStringLiteral("scene:99"));
  EXPECT_EQ(asked().picture(), "scene:12");
  photograph("compare-picture-all");
}

TEST_F(ComparePicture, CalibrationOfBothIsDrawn) {
  openPair({run("first"), run("other")});
  child<QTabWidget>("flipsTabs")->setCurrentIndex(2);
  ASSERT_EQ(child<Plot>("reliabilityPlot")->curves().size(), 3);
  EXPECT_TRUE(label("calibrationText").contains(QStringLiteral("Of 64 pictures")));
  photograph("compare-picture-calibration");
}

/// A copy with other mantissas in its last numbers.
fs::path disturbed(const fs::path& weights, const fs::path& copy) {
  fs::copy_file(weights, copy);
  std::fstream file(copy, std::ios::in | std::ios::out | std::ios::binary);
  for (int i = 1; i <= 4000; ++i) {
    file.seekg(-4 * i + 2, std::ios::end);
    const int byte = file.get() ^ 0x30;
    file.seekp(-4 * i + 2, std::ios::end);
    file.put(char(byte));
  }
  return copy;
}

// Weights files know neither data nor predictions; a picture is all they need.
TEST_F(ComparePicture, BareNetworksOfAThousandClasses) {
  const auto shared = sharedFolder();
  if (shared.empty()) GTEST_SKIP() << "the shared folder with the networks is not here";
  const auto weights = shared / "models" / "squeezenet1_0-imagenet.safetensors";
  openPair({weights, disturbed(weights, folder_ / "disturbed.safetensors")});
  drop(QString::fromStdString((shared / "images" / "cat_dog.png").string()));
  ASSERT_TRUE(waitForAnswer()) << asked().obstacle();
  EXPECT_EQ(child<QComboBox>("predictionTop")->currentText(), QStringLiteral("First 5"));
  EXPECT_GE(predictions()->rowCount(), 5);
  EXPECT_GT(child<QComboBox>("bothClass")->count(), 1000);
  waitUntilDrawn();
  photograph("compare-picture-1000");
}

}  // namespace
}  // namespace hp::test
