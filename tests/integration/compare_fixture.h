// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <memory>

#include "tests/integration/training_fixture.h"

namespace hp::test {

/// A training on drawn scenes that keeps every epoch.
struct SmallRun {
  const char* name;
  std::uint64_t seed = 1;
  std::int64_t epochs = 2;
  std::int64_t scenes = 64;  ///< to train with; as many again to validate with
};

/// The Compare workspace of the real window, on small runs that a suite makes once for all of its tests.
class CompareTest : public TrainingTest {
 protected:
  static void makeRuns(std::initializer_list<SmallRun> runs);
  static void TearDownTestSuite() { made_.reset(); }

  static std::filesystem::path run(const char* name) { return *made_ / name; }

  void enterCompare() { action("workspaceCompare")->trigger(); }
  /// Waits until `expected` runs are open and nothing is left to be done.
  void openRuns(const std::vector<std::filesystem::path>& paths, std::size_t expected);

  static std::unique_ptr<TemporaryFolder> made_;
};

/// Runs "first", "again" (the same) and "other" (another seed).
class Compare : public CompareTest {
 protected:
  static constexpr std::int64_t kEpochs = 6;

  static void SetUpTestSuite() {
    makeRuns({{"first", 1, kEpochs, 96}, {"again", 1, kEpochs, 96}, {"other", 2, kEpochs, 96}});
  }
};

}  // namespace hp::test
