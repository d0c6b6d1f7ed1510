// SPDX-License-Identifier: GPL-3.0-or-later
// Two checkpoints of half a gigabyte each in the real window: how long it is blocked, what memory is held,
// and how soon it stops.
#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>
#include <fstream>
#include <iostream>
#include <set>

#include "tests/core/import/peak_memory.h"
#include "tests/integration/window_fixture.h"
#include "tests/support/vgg_weights.h"
#include "tests/ui/support/screenshot.h"
#include "ui/kit/message_bar.h"
#include "ui/session/compare_session.h"

namespace hp::test {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kMegabyte = 1 << 20;
constexpr std::int64_t kMostMemory = 300 * kMegabyte;
constexpr int kKernels = 4, kNumbers = 5;  // tabs

/// What a machine without room would be needed for; empty: it has it.
std::string lackOfRoom(const fs::path& folder) {
  std::error_code unknown;
  const auto disk = fs::space(folder, unknown);
  if (unknown || disk.available < 3 * std::uintmax_t(kVggBytes)) return "1.7 GB of disk";
  std::ifstream memory("/proc/meminfo");
  for (std::string word; memory >> word;) {
    std::int64_t kilobytes = 0;
    if (word == "MemAvailable:" && memory >> kilobytes)
      return kilobytes * 1024 < 4 * kVggBytes ? "2 GB of memory" : "";
  }
  return "a kernel that tells of its memory";
}

class LargeWeights : public WindowTest {
 protected:
  QTabWidget& tabs() { return *child<QTabWidget>("weightsTabs"); }

  void openBoth() {
    compare().open({folder_ / "a.safetensors", folder_ / "b.safetensors"});
    ASSERT_TRUE(waitFor([this] { return compare().runs().size() == 2; }, kLong));
  }

  /// How often another number of bytes was told.
  std::size_t compareBoth() {
    std::set<qint64> told;
    const QObject listener;
    QObject::connect(engine_.get(), &Engine::progressed, &listener,
                     [&](const JobInfo& job) { told.insert(job.done); });
    openBoth();
    EXPECT_TRUE(waitFor([this] { return compare().comparison() && !engine_->isBusy(); }, kLong));
    return told.size();
  }

  void stopComparing() {
    compare().close(compare().candidate());
    openBoth();
    const JobId job = compare().comparing();
    ASSERT_NE(job, 0U);
    ASSERT_TRUE(waitFor([&] { return engine_->job(job) && engine_->job(job)->done > 0; }, kLong));
    QElapsedTimer clock;
    clock.start();
    engine_->stop(job);
    ASSERT_TRUE(waitFor([this] { return !engine_->isBusy(); }, kLong));
    std::cout << "[ measured ] comparing stopped after " << clock.elapsed() << " ms\n";
    EXPECT_FALSE(compare().comparison()) << "it was stopped before it was done";
    if (qEnvironmentVariableIsSet("HEATPROOF_ASSERT_RESPONSIVE")) EXPECT_LE(clock.elapsed(), 1000);
  }

  void lookAtTheLargestTensor() {
    compare().setTensor("classifier.0.weight");
    tabs().setCurrentIndex(kNumbers);
    auto* note = child<QLabel>("numbersNote");
    ASSERT_TRUE(waitFor([&] { return !note->text().isEmpty() && !engine_->isBusy(); }, kLong));
    EXPECT_TRUE(note->text().contains(QStringLiteral("102,760,448 pairs"))) << note->text().toStdString();
  }
};

TEST_F(LargeWeights, TheWindowStaysResponsiveAndSmall) {
  if (const auto lack = lackOfRoom(folder_.path()); !lack.empty()) GTEST_SKIP() << "this needs " << lack;
  action("workspaceCompare")->trigger();
  probe_.pause();
  writeVggWeights(folder_ / "a.safetensors", 1, 0);
  writeVggWeights(folder_ / "b.safetensors", 1, 1e-3f);
  probe_.go();
  waitUntilIdle();
  probe_.takeLongest();
  std::size_t told = 0;
  const auto peak = peakMemoryOf([&] {
    told = compareBoth();
    noteBlocking("comparing 2 x 528 MiB");
    lookAtTheLargestTensor();
    noteBlocking("histogram and scatter of 102,760,448 numbers");
    tabs().setCurrentIndex(kKernels);
    waitUntilIdle();
    noteBlocking("kernels of the first convolution");
  });
  ASSERT_TRUE(compare().comparison() && compare().comparison()->weights)
      << window_->messages().text().toStdString();
  EXPECT_EQ(compare().comparison()->weights->all.count, kVggBytes / 4);
  EXPECT_GE(told, 5U) << "progress is shown";
  if (peak) {
    std::cout << "[ measured ] peak memory above the window's: " << *peak / kMegabyte << " MiB\n";
    EXPECT_LT(*peak, kMostMemory);
  }
  photograph("large-weights-kernels");
  stopComparing();
}

}  // namespace
}  // namespace hp::test
