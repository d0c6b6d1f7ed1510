// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/duplicate_runs.h"

#include <gtest/gtest.h>

#include "core/base/array_file.h"
#include "tests/core/runs/run_example.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using namespace test;
using Groups = std::vector<std::vector<std::size_t>>;

ComparedRunPtr runWith(const std::string& digest, const std::filesystem::path& weights = {}) {
  ComparedRun run{.weightsDigest = digest};
  if (!weights.empty()) run.weights[3] = weights;
  return std::make_shared<const ComparedRun>(run);
}

TEST(DuplicateRuns, EqualDigestsAreTheSameRun) {
  EXPECT_EQ(findDuplicates({runWith("a"), runWith("b"), runWith("a"), runWith("c"), runWith("b")}, {}),
            (Groups{{0, 2}, {1, 4}}));
  EXPECT_EQ(findDuplicates({runWith(""), runWith("")}, {}), Groups()) << "nothing is known of either";
  EXPECT_EQ(findDuplicates({}, {}), Groups());
}

TEST(DuplicateRuns, EqualFilesAreTheSameRunWhateverTheyAreCalled) {
  const TemporaryFolder folder;
  writeSafetensors(folder / "one", exampleWeights(1));
  writeSafetensors(folder / "copy", exampleWeights(1));
  writeSafetensors(folder / "other", exampleWeights(2));
  const auto runs = std::vector{runWith("", folder / "one"), runWith("", folder / "other"),
                                runWith("", folder / "copy"), runWith("", folder / "nowhere")};
  EXPECT_EQ(findDuplicates(runs, {}), (Groups{{0, 2}}));
}

TEST(DuplicateRuns, DigestsAndFilesJoinOneGroup) {
  const TemporaryFolder folder;
  writeSafetensors(folder / "one", exampleWeights(1));
  writeSafetensors(folder / "copy", exampleWeights(1));
  EXPECT_EQ(findDuplicates({runWith("a"), runWith("", folder / "one"), runWith("a", folder / "copy")}, {}),
            (Groups{{0, 1, 2}}));
}

TEST(DuplicateRuns, OfFilesOnlyTheNewestCount) {
  const TemporaryFolder folder;
  writeSafetensors(folder / "one", exampleWeights(1));
  writeSafetensors(folder / "two", exampleWeights(2));
  ComparedRun longer{.weights = {{1, folder / "one"}, {2, folder / "two"}}};
  EXPECT_EQ(findDuplicates({runWith("", folder / "one"), std::make_shared<const ComparedRun>(longer)}, {}),
            Groups());
}

}  // namespace
}  // namespace hp
