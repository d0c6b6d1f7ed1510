// SPDX-License-Identifier: GPL-3.0-or-later
// Folders of somebody else: what may be read is read, and what may not gets one sentence.
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>

#include "core/base/outcome.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_writer.h"
#include "tests/core/runs/run_example.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

namespace fs = std::filesystem;
using namespace test;

/// What the work returns, or the sentence that refuses it, in a process that permissions bind: root becomes
/// nobody, everybody else is the owner, whose rights the tests take as well.
std::string asNobody(const std::function<std::string()>& work) {
  int ends[2];
  if (pipe(ends) != 0) throw std::runtime_error("no pipe");
  const pid_t process = fork();
  if (process == 0) {
    std::string said;
    try {
      constexpr uid_t kNobody = 65534;
      said = geteuid() == 0 && setuid(kNobody) != 0 ? "still root" : work();
    } catch (const std::exception& error) {
      said = error.what();
    }
    (void)!write(ends[1], said.data(), said.size());
    _exit(0);
  }
  close(ends[1]);
  std::string said(4096, '\0');
  said.resize(static_cast<std::size_t>(std::max<ssize_t>(0, read(ends[0], said.data(), said.size()))));
  close(ends[0]);
  waitpid(process, nullptr, 0);
  return said;
}

/// A run after a step, in a folder that everybody may look into.
class Rights : public testing::Test {
 protected:
  Rights() {
    auto writer = RunWriter::create(run_, exampleDescription());
    writer.step(exampleStep(1));
    writer.keepWeights(1, exampleWeights(1), true);
    writer.checkpoint(exampleCheckpoint(1));
    fs::permissions(folder_.path(), kEverybodyLooks | fs::perms::owner_write);
    setRights(kEverybodyLooks | fs::perms::owner_write);
  }
  ~Rights() override { setRights(fs::perms::owner_all); }

  /// Nobody may write it, whoever it belongs to.
  void makeReadOnly() const { setRights(kEverybodyLooks); }

  /// Of the run and everything in it, whatever the umask made of them; the folder first, so that it can be
  /// looked into again.
  void setRights(fs::perms rights) const {
    fs::permissions(run_, rights);
    for (const auto& entry : fs::recursive_directory_iterator(run_)) fs::permissions(entry.path(), rights);
  }

  static constexpr auto kEverybodyLooks = fs::perms::owner_read | fs::perms::owner_exec |
                                          fs::perms::group_read | fs::perms::group_exec |
                                          fs::perms::others_read | fs::perms::others_exec;

  TemporaryFolder folder_;
  fs::path run_ = folder_ / "run";
};

TEST_F(Rights, AReadOnlyRunIsReadAndVerified) {
  makeReadOnly();
  EXPECT_EQ(asNobody([&] {
              const RunFolder run(run_);
              const bool isWhole = run.missing().empty() && run.trace().size() == 1 && run.checkpoint() &&
                                   run.weightsOf(1) && verifyRun(run_, {}).faults.empty();
              return std::string(isWhole ? "whole" : "not whole");
            }),
            "whole");
}

TEST_F(Rights, AReadOnlyRunIsNotGoneOnWith) {
  makeReadOnly();
  const auto resumed = asNobody([&] { return std::to_string(RunWriter::resume(run_).attempt()); });
  EXPECT_NE(resumed.find("cannot be written; check the folder, its permissions"), std::string::npos)
      << resumed;
  expectOneSentence(resumed);
  const auto asked = asNobody([&] {
    RunFolder(run_).askToPause();
    return std::string("asked");
  });
  EXPECT_NE(asked.find("PAUSE cannot be written"), std::string::npos) << asked;
}

TEST_F(Rights, ARunThatMayNotBeReadSaysSo) {
  const auto opened = [&] {
    return asNobody([&] { return isRunFolder(run_) ? RunFolder(run_).path().string() : "no run folder"; });
  };
  fs::permissions(run_ / "run.json", fs::perms::none);
  EXPECT_NE(opened().find("cannot be read; check its permissions"), std::string::npos) << opened();
  fs::permissions(run_, fs::perms::none);
  EXPECT_EQ(opened(), "The folder " + run_.string() + " cannot be read; check its permissions.");
  EXPECT_EQ(asNobody([&] {
              verifyRun(run_, {});
              return std::string("verified");
            }),
            opened());
}

}  // namespace
}  // namespace hp
