// SPDX-License-Identifier: GPL-3.0-or-later
// One picture in the Compare workspace of the real window: what two small runs say of it, and why.
#include <QComboBox>
#include <QDropEvent>
#include <QHoverEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QUrl>
#include <QWheelEvent>
#include <atomic>
#include <fstream>
#include <thread>

#include "core/imaging/image_file.h"
#include "core/train/train.h"
#include "tests/integration/training_fixture.h"
#include "tests/support/shared.h"
#include "tests/ui/support/screenshot.h"
#include "ui/kit/canvas_view.h"
#include "ui/kit/image_canvas.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/param_form.h"
#include "ui/kit/plot.h"

namespace hp::test {
namespace {

namespace fs = std::filesystem;

void trainSmall(const fs::path& folder, std::uint64_t seed) {
  TrainSpec spec{.recipe = recipeFrom("scenes-small"),
                 .data = {.kind = DataKind::Scenes, .trainScenes = 64, .validationScenes = 64},
                 .threads = 1};
  spec.data.scenes.size = 64;
  spec.recipe.epochs = 2;
  spec.recipe.batch = 8;
  spec.recipe.seed = seed;
  train(spec, folder, RunContext{});
}

class ComparePicture : public TrainingTest {
 protected:
  static void SetUpTestSuite() {
    made_ = std::make_unique<TemporaryFolder>();
    trainSmall(*made_ / "first", 1);
    trainSmall(*made_ / "other", 2);
    trainSmall(*made_ / "third", 3);
  }
  static void TearDownTestSuite() { made_.reset(); }
  static fs::path run(const char* name) { return *made_ / name; }

  CompareSession& compare() { return session_->compare(); }
  ComparedExplanation& asked() { return compare().explanation(); }
  QString label(const char* name) { return child<QLabel>(name)->text(); }
  void openPair(const std::vector<fs::path>& paths) {
    action("workspaceCompare")->trigger();
    compare().open(paths);
    ASSERT_TRUE(waitFor([&] { return compare().runs().size() == paths.size() && !engine_->isBusy(); }, kLong))
        << window_->messages().text().toStdString();
    raise("bothExplanationsDock");
  }
  bool waitForAnswer() {
    return waitFor([this] { return asked().answer() != nullptr && !asked().isAsked(); }, kLong);
  }
  /// A drawn picture in a file.
  QString pictureFile() {
    const auto file = folder_ / "drawn.png";
    writePng(file, makeScene({.seed = 5, .size = 64}, 3).image);
    return QString::fromStdString(file.string());
  }
  void drop(const QString& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    auto* panel = child<QWidget>("bothExplanations");
    QDragEnterEvent enter(QPoint(40, 40), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(panel, &enter);
    wasTaken_ = enter.isAccepted();
    if (!wasTaken_) return;
    QDropEvent event(QPointF(40, 40), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(panel, &event);
  }
  void choose(const char* box, const QVariant& data) {
    auto* list = child<QComboBox>(box);
    list->setCurrentIndex(list->findData(data));
    ASSERT_GE(list->currentIndex(), 0);
    Q_EMIT list->activated(list->currentIndex());
  }
  QAbstractItemModel* predictions() { return child<QTableView>("predictionTable")->model(); }

  static std::unique_ptr<TemporaryFolder> made_;
  bool wasTaken_ = false;
};
std::unique_ptr<TemporaryFolder> ComparePicture::made_;

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
  choose("bothMethod", QStringLiteral("lime"));
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
  choose("bothClass", last);
  ASSERT_TRUE(waitForAnswer());
  EXPECT_EQ(asked().answer()->target, last);
  EXPECT_TRUE(classes->itemText(classes->findData(-2)).startsWith(QStringLiteral("Candidate's first: ")));
  choose("bothClass", -2);
  ASSERT_TRUE(waitForAnswer());
  EXPECT_EQ(asked().answer()->target, asked().said()->both.candidate.classification.classes.front().index);
  choose("bothClass", -3);
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

TEST_F(ComparePicture, APictureInAFileIsDropped) {
  openPair({run("first"), run("other")});
  drop(QString::fromStdString(run("third").string()));
  EXPECT_TRUE(asked().picture().empty()) << "a run is for the window";
  drop(pictureFile());
  EXPECT_TRUE(wasTaken_);
  ASSERT_TRUE(waitForAnswer()) << asked().obstacle();
  EXPECT_GT(predictions()->rowCount(), 1);
  EXPECT_FALSE(asked().said()->label) << "a file has no label";
  EXPECT_EQ(child<QComboBox>("bothClass")->findData(-3), -1);
}

TEST_F(ComparePicture, WhatIsGoneOrUnreadableIsSaidInASentence) {
  openPair({run("first"), run("other")});
  drop(pictureFile());
  ASSERT_TRUE(waitForAnswer());
  const QString broken = QString::fromStdString((folder_ / "broken.png").string());
  QFile file(broken);
  ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("no picture") > 0);
  file.close();
  drop(broken);
  ASSERT_TRUE(waitFor([this] { return !asked().obstacle().empty(); }, kLong));
  EXPECT_NE(asked().obstacle().find("broken.png"), std::string::npos) << asked().obstacle();
  EXPECT_FALSE(child<QTableView>("predictionTable")->isVisible());
  photograph("compare-picture-broken");
  asked().setPicture("scene:9999");
  ASSERT_TRUE(waitFor([this] { return asked().obstacle().find("scene:9999") != std::string::npos; }, kLong));
  asked().setPicture("scene:70");
  EXPECT_TRUE(waitForAnswer()) << "the next is explained again";
}

TEST_F(ComparePicture, AnotherCandidateIsAskedTheSame) {
  openPair({run("first"), run("other"), run("third")});
  asked().setPicture("scene:70");
  ASSERT_TRUE(waitForAnswer());
  const auto before = asked().answer();
  compare().setCandidate(compare().runs()[2]);
  EXPECT_EQ(asked().picture(), "scene:70");
  ASSERT_TRUE(waitForAnswer());
  EXPECT_EQ(asked().answer()->baseline.attribution.map, before->baseline.attribution.map);
  EXPECT_NE(asked().answer()->candidate.attribution.map, before->candidate.attribution.map);
  compare().setBaseline(compare().runs()[1]);
  EXPECT_TRUE(asked().picture().empty()) << "its data may be others";
  ASSERT_TRUE(waitFor([this] { return !engine_->isBusy(); }, kLong));
}

TEST_F(ComparePicture, ARunThatIsClosedMeanwhileLeavesNothing) {
  openPair({run("first"), run("other")});
  std::atomic<bool> mayGo = false;
  const auto hold = [&](const RunContext&) {
    while (!mayGo) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return 0;
  };
  engine_->submit<int>(Lane::Interactive, window_.get(), QStringLiteral("Hold"), hold, [](const auto&) {});
  asked().setPicture("scene:70");
  EXPECT_TRUE(asked().isAsked());
  compare().close(compare().candidate());
  EXPECT_FALSE(asked().isAsked());
  EXPECT_TRUE(asked().picture().empty());
  mayGo = true;
  ASSERT_TRUE(waitFor([this] { return !engine_->isBusy(); }, kLong));
  EXPECT_FALSE(asked().said());
  EXPECT_FALSE(asked().answer());
  EXPECT_TRUE(asked().obstacle().empty()) << asked().obstacle();
  EXPECT_TRUE(window_->messages().isEmpty()) << window_->messages().text().toStdString();
}

TEST_F(ComparePicture, IsExplainedWhileTheRunsAreCompared) {
  action("workspaceCompare")->trigger();
  std::atomic<bool> mayGo = false;
  const auto hold = [&](const RunContext&) {
    while (!mayGo) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return 0;
  };
  engine_->submit<int>(Lane::Pictures, window_.get(), QStringLiteral("Hold"), hold, [](const auto&) {});
  compare().open({run("first"), run("other")});
  EXPECT_TRUE(waitFor([this] { return compare().candidate() != nullptr; }, kLong));
  asked().setPicture("scene:70");
  EXPECT_TRUE(waitForAnswer()) << asked().obstacle();
  EXPECT_FALSE(compare().comparison());
  mayGo = true;
  ASSERT_TRUE(waitFor([this] { return compare().comparison() && !engine_->isBusy(); }, kLong));
  EXPECT_TRUE(asked().answer()) << "the comparison takes nothing away";
}

TEST_F(ComparePicture, AStoppedExplanationCanBeAskedForAgain) {
  openPair({run("first"), run("other")});
  std::atomic<bool> mayGo = false;
  const auto hold = [&](const RunContext&) {
    while (!mayGo) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return 0;
  };
  engine_->submit<int>(Lane::Interactive, window_.get(), QStringLiteral("Hold"), hold, [](const auto&) {});
  asked().setPicture("scene:70");
  engine_->stop(engine_->jobs().last().id);
  EXPECT_TRUE(waitFor([this] { return !asked().isAsked(); }, kLong));
  mayGo = true;
  EXPECT_EQ(asked().obstacle(), "Stopped.");
  asked().setPicture("scene:70");
  EXPECT_TRUE(waitForAnswer());
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
