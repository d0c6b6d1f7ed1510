// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <memory>

#include "tests/integration/training_fixture.h"

namespace hp::test {

/// The Compare workspace of the real window, on small runs of drawn scenes.
class Compare : public TrainingTest {
 protected:
  static constexpr std::int64_t kEpochs = 6;

  /// Runs "first", "again" (the same) and "other" (another seed), made once for all tests.
  static void SetUpTestSuite();
  static void TearDownTestSuite() { made_.reset(); }

  static std::filesystem::path run(const char* name) { return *made_ / name; }
  CompareSession& compare() { return session_->compare(); }

  void enterCompare() { action("workspaceCompare")->trigger(); }
  void openRuns(const std::vector<std::filesystem::path>& paths, std::size_t expected);
  QString label(const char* name) { return child<QLabel>(name)->text(); }

  static std::unique_ptr<TemporaryFolder> made_;
};

}  // namespace hp::test
