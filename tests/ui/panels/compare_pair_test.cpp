// SPDX-License-Identifier: GPL-3.0-or-later
// What the Compare workspace says of runs that are called the same, were changed, or kept other epochs.
#include <gtest/gtest.h>

#include <QLabel>
#include <QPainter>
#include <QTableView>
#include <QTest>
#include <fstream>

#include "tests/core/compare/long_run.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/support/screenshot.h"
#include "ui/engine/engine.h"
#include "ui/kit/conversions.h"
#include "ui/kit/theme.h"
#include "ui/panels/figure_offer.h"
#include "ui/panels/runs_matrix/runs_matrix_panel.h"
#include "ui/session/figure_texts.h"
#include "ui/session/session.h"

namespace hp::test {
namespace {

namespace fs = std::filesystem;
constexpr int kLong = 60000;

class ComparePair : public testing::Test {
 protected:
  fs::path written(const fs::path& name, int seed, std::int64_t epochs = 3) {
    const auto path = folder_ / name;
    fs::create_directories(path.parent_path());
    writeLongRun(path, {.epochs = epochs, .seed = seed});
    return path;
  }
  void open(const std::vector<fs::path>& paths, std::size_t expected) {
    compare().open(paths);
    ASSERT_TRUE(waitFor([&] { return compare().runs().size() == expected && !engine_.isBusy(); }, kLong));
  }
  bool waitUntilIdle() {
    return waitFor([this] { return !engine_.isBusy(); }, kLong);
  }
  CompareSession& compare() { return session_.compare(); }
  std::string names() {
    std::string all;
    for (const auto& run : compare().runs()) all += run->name + ' ';
    return all;
  }

  TemporaryFolder folder_;
  Engine engine_;
  Session session_{engine_};
};

/// Red from edge to edge.
class Red final : public QWidget {
 protected:
  void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), Qt::red); }
};

TEST(Figures, OfWhatIsShownFillTheirPictures) {
  Red shown;
  shown.resize(40, 30);
  const Image picture = asShown(shown, QStringLiteral("red")).draw();
  ASSERT_EQ(picture.width, 120);
  ASSERT_EQ(picture.height, 90);
  const QImage drawn = toQImage(picture);
  for (const QPoint at : {QPoint(0, 0), QPoint(119, 0), QPoint(0, 89), QPoint(119, 89)})
    EXPECT_EQ(drawn.pixelColor(at), QColor(Qt::red)) << at.x() << ", " << at.y();
}

TEST_F(ComparePair, RunsOfOneNameAreToldApartWhileBothAreOpen) {
  open({written("first/run", 1), written("second/run", 2), written("other", 3)}, 3);
  EXPECT_EQ(names(), "first/run second/run other ");
  EXPECT_EQ(compare().baseline()->name, "first/run");
  ASSERT_EQ(compare().comparisons().size(), 2U);
  EXPECT_EQ(compare().comparison()->baseline->name, "first/run");
  compare().close(compare().runs()[1]);
  ASSERT_TRUE(waitUntilIdle());
  EXPECT_EQ(names(), "run other ");
  EXPECT_EQ(compare().baseline(), compare().runs()[0]);
  ASSERT_EQ(compare().comparisons().size(), 1U);
  EXPECT_EQ(compare().comparison()->baseline->name, "run");
  open({folder_ / "first/run"}, 2);
  EXPECT_EQ(names(), "run other ");
}

TEST_F(ComparePair, AnEpochThatTheNextCandidateKeptStaysChosen) {
  open({written("a", 1), written("b", 2), written("c", 3), written("short", 4, 1)}, 4);
  const auto& runs = compare().runs();
  compare().setEpoch(2);
  ASSERT_TRUE(waitUntilIdle());
  const auto ofFirst = compare().comparisonOf(runs[1]);
  ASSERT_TRUE(ofFirst);
  EXPECT_EQ(ofFirst->epoch, 2);
  compare().setCandidate(runs[2]);
  EXPECT_EQ(compare().epoch(), 2);
  EXPECT_EQ(compare().comparisonOf(runs[1]), ofFirst) << "nothing is computed again";
  EXPECT_EQ(compare().comparison()->epoch, 2);
  compare().setCandidate(runs[3]);
  EXPECT_EQ(compare().epoch(), 0) << "it kept the first alone";
  ASSERT_TRUE(waitUntilIdle());
  EXPECT_EQ(compare().comparisonOf(runs[1])->epoch, 3);
}

TEST_F(ComparePair, ChangedRunsAreMarkedInTheMatrixAndInFigures) {
  const auto changed = written("changed", 2);
  std::ofstream(changed / "config.json", std::ios::app) << " ";
  RunsMatrixPanel panel(session_);
  panel.resize(760, 320);
  panel.show();
  open({written("sound", 1), changed}, 2);
  ASSERT_TRUE(waitUntilIdle());
  const auto* model = panel.findChild<QTableView*>(QStringLiteral("runsMatrix"))->model();
  ASSERT_EQ(model->rowCount(), 2);
  QString heads[2];
  for (int row : {0, 1}) {
    const QString head = model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
    heads[head.contains(QStringLiteral("changed"))] = head;
    const bool isMarked = model->headerData(row, Qt::Horizontal, Qt::ForegroundRole).isValid();
    EXPECT_EQ(isMarked, head.contains(QStringLiteral("changed")));
  }
  EXPECT_TRUE(heads[1].contains(QChar(0x26A0))) << heads[1].toStdString();
  EXPECT_FALSE(heads[0].contains(QChar(0x26A0)));
  const QString warning = panel.findChild<QLabel*>(QStringLiteral("duplicateRuns"))->text();
  EXPECT_TRUE(warning.contains(QStringLiteral("Files of B are not as the training wrote them")))
      << warning.toStdString();
  screenshot(panel, QStringLiteral("runs-matrix-changed"));
  Theme::apply(ThemeMode::Dark);
  screenshot(panel, QStringLiteral("runs-matrix-changed"));
  Theme::apply(ThemeMode::Light);
  const auto comparison = compare().comparison();
  ASSERT_TRUE(comparison);
  const auto texts =
      figureTexts(compare(), QStringLiteral("title"), {}, 0, {comparison->baseline, comparison->candidate});
  const auto& said = texts.at("Description");
  EXPECT_NE(said.find("baseline: sound, last weights"), std::string::npos) << said;
  EXPECT_NE(said.find("candidate: changed, last weights"), std::string::npos) << said;
  EXPECT_NE(said.find("not as it was written"), std::string::npos) << said;
  EXPECT_EQ(said.find(fs::path(folder_ / "sound").parent_path().string()), std::string::npos) << said;
}

}  // namespace
}  // namespace hp::test
