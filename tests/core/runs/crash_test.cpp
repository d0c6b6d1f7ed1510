// SPDX-License-Identifier: GPL-3.0-or-later
// Real processes that die, and a disk that really refuses.
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>

#include "core/base/outcome.h"
#include "core/base/philox.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_writer.h"
#include "tests/core/runs/run_example.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

namespace fs = std::filesystem;
using namespace test;

/// A child process that writes a number after each thing it has done.
class Child {
 public:
  explicit Child(const std::function<void(const std::function<void(std::int64_t)>&)>& work) {
    int ends[2];
    if (pipe(ends) != 0) throw std::runtime_error("no pipe");
    process_ = fork();
    if (process_ == 0) {
      work([&](std::int64_t done) { (void)!write(ends[1], &done, sizeof done); });
      _exit(0);
    }
    close(ends[1]);
    reading_ = ends[0];
  }
  ~Child() { close(reading_); }

  /// The next number; nothing when the child has ended.
  std::optional<std::int64_t> next() {
    std::int64_t done = 0;
    return read(reading_, &done, sizeof done) == sizeof done ? std::optional(done) : std::nullopt;
  }
  void kill() { ::kill(process_, SIGKILL); }
  int exitCode() {
    int status = 0;
    waitpid(process_, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  }

 private:
  pid_t process_ = 0;
  int reading_ = -1;
};

TEST(Crash, TheLockOfTheDeadIsFree) {
  const TemporaryFolder folder;
  const auto path = folder / "run";
  Child child([&](const auto& say) {
    auto writer = RunWriter::create(path, exampleDescription());
    say(1);
    pause();
  });
  ASSERT_EQ(child.next(), 1);
  EXPECT_EQ(RunFolder(path).state(), RunState::Running);
  HP_EXPECT_REFUSED(RunWriter::resume(path), "Another process trains into");
  child.kill();
  child.exitCode();
  EXPECT_EQ(RunFolder(path).state(), RunState::Interrupted);
  EXPECT_EQ(RunWriter::resume(path).attempt(), 2);
}

TEST(Crash, TwoWritersInOneProcessExcludeEachOtherToo) {
  const TemporaryFolder folder;
  auto first = RunWriter::create(folder / "run", exampleDescription());
  HP_EXPECT_REFUSED(RunWriter::resume(folder / "run"), "Another process trains into");
  (void)RunFolder(folder / "run").state();
  HP_EXPECT_REFUSED(RunWriter::resume(folder / "run"), "Another process trains into");
}

void trainFrom(RunWriter writer, std::int64_t step, const std::function<void(std::int64_t)>& say) {
  for (;;) {
    writer.step(exampleStep(++step));
    if (step % 4 == 0) writer.keepWeights(step / 4, exampleWeights(static_cast<float>(step)), true);
    if (step % 4 == 0) writer.epoch(exampleEpoch(step / 4));
    // Last, as the trainer does it: what a checkpoint counts as done is recorded.
    if (step % 3 == 0) writer.checkpoint(exampleCheckpoint(step));
    say(step);
  }
}

// Whatever the child had said to be done before it was killed is there, and the run goes on from it.
TEST(Crash, KilledAtRandomMomentsNothingIsLost) {
  const TemporaryFolder folder;
  const auto path = folder / "run";
  { RunWriter::create(path, exampleDescription()).checkpoint(exampleCheckpoint(0)); }
  const Philox random(1, RandomPurpose::Noise);
  for (std::uint64_t round = 0; round < 25; ++round) {
    const auto from = RunFolder(path).checkpoint()->step;
    Child child([&](const auto& say) { trainFrom(RunWriter::resume(path), from, say); });
    std::int64_t done = from;
    for (std::uint64_t i = 0; i < 2 + round % 5; ++i) done = child.next().value_or(done);
    usleep(static_cast<useconds_t>(random.uniform(round, 0, 6000)));
    child.kill();
    while (const auto more = child.next()) done = *more;
    child.exitCode();
    const RunFolder run(path);
    const auto trace = run.trace();
    ASSERT_GE(std::ssize(trace), done);
    for (std::size_t i = 0; i < trace.size(); ++i) ASSERT_EQ(trace[i].step, static_cast<std::int64_t>(i) + 1);
    ASSERT_GE(run.checkpoint()->step, done / 3 * 3);
    ASSERT_GE(std::ssize(run.epochs()), done / 4);
    ASSERT_TRUE(verifyRun(path, {}).faults.empty());
  }
  RunWriter::resume(path).finish(exampleWeights(1), "abc");
  EXPECT_TRUE(verifyRun(path, {}).faults.empty());
}

/// Runs the work in a process whose files may not grow beyond so many bytes, as on a full disk. True if it
/// ended by an Error.
bool isRefusedAt(rlim_t bytes, const std::function<void()>& work) {
  Child child([&](const auto&) {
    signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, RLIM_INFINITY};
    setrlimit(RLIMIT_FSIZE, &limit);
    try {
      work();
    } catch (const Error&) {
      _exit(7);
    } catch (...) {
      _exit(8);
    }
  });
  const int code = child.exitCode();
  EXPECT_TRUE(code == 0 || code == 7) << code;
  return code == 7;
}

TEST(Crash, AFullDiskLeavesAFolderThatGoesOn) {
  const TemporaryFolder folder;
  const auto path = folder / "run";
  {
    auto writer = RunWriter::create(path, exampleDescription());
    for (int step = 1; step <= 2; ++step) writer.step(exampleStep(step));
    writer.checkpoint(exampleCheckpoint(2));
  }
  fs::copy(path, folder / "fresh", fs::copy_options::recursive);
  int refused = 0;
  for (rlim_t bytes = 0; bytes < 2400; bytes += 61) {
    fs::remove_all(path);
    fs::copy(folder / "fresh", path, fs::copy_options::recursive);
    refused += isRefusedAt(bytes, [&] {
      auto writer = RunWriter::resume(path);
      writer.step(exampleStep(3));
      writer.keepWeights(1, exampleWeights(3), true);
      writer.epoch(exampleEpoch(1));
      writer.checkpoint(exampleCheckpoint(3));
      writer.finish(exampleWeights(3), "abc");
    });
    const RunFolder run(path);
    ASSERT_TRUE(run.missing().empty()) << bytes;
    ASSERT_GE(run.checkpoint()->step, 2) << bytes;
    ASSERT_TRUE(verifyRun(path, {}).faults.empty()) << bytes << ": " << verifyRun(path, {}).faults[0].text;
    if (run.state() == RunState::Done) continue;
    RunWriter::resume(path).finish(exampleWeights(3), "abc");
    ASSERT_TRUE(verifyRun(path, {}).faults.empty()) << bytes;
  }
  EXPECT_GT(refused, 10);
}

TEST(Crash, AFullDiskWhileTheFolderIsMadeIsMadeGood) {
  const TemporaryFolder folder;
  const auto path = folder / "run";
  for (rlim_t bytes = 0; bytes < 400; bytes += 17) {
    fs::remove_all(path);
    const bool refused = isRefusedAt(bytes, [&] { RunWriter::create(path, exampleDescription()); });
    ASSERT_NE(refused, isRunFolder(path)) << bytes;
    if (refused) RunWriter::create(path, exampleDescription()).step(exampleStep(1));
    ASSERT_TRUE(RunFolder(path).missing().empty());
  }
}

}  // namespace
}  // namespace hp
