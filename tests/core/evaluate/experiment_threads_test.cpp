// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/model/threads.h"
#include "tests/core/evaluate/small_experiment.h"

namespace hp {
namespace {

using test::linesOf;
using test::runInto;

/// Of every method in the table: one that is added is tested, too.
class ExperimentThreads : public testing::TestWithParam<const Method*> {
 protected:
  /// Rows as they stand in a file: every number of them, and the digests of their maps.
  static std::string rowsWith(const Experiment& experiment, int threads, Shard shard = {}) {
    const ThreadScope scope(threads);
    const auto rows = runInto(experiment, {}, shard).rows;
    for (const auto& row : rows) EXPECT_EQ(row.error, "");
    return linesOf(rows);
  }
  static Experiment experiment() {
    auto experiment = test::smallExperiment();
    experiment.methods = {{.method = GetParam(), .params = GetParam()->defaults}};
    experiment.transformations = {{.kind = "noise", .amount = 0.5}};
    experiment.repeats = experiment.classes = 1;
    return experiment;
  }
};

TEST_P(ExperimentThreads, AndShardsChangeNoBitOfAnyRow) {
  const auto one = rowsWith(experiment(), 1);
  EXPECT_FALSE(one.empty());
  EXPECT_EQ(rowsWith(experiment(), 2), one);
  EXPECT_EQ(rowsWith(experiment(), 3, {0, 2}) + rowsWith(experiment(), 1, {1, 2}), one);
}

std::vector<const Method*> allMethods() {
  std::vector<const Method*> all;
  for (const auto& method : methods()) all.push_back(&method);
  return all;
}

INSTANTIATE_TEST_SUITE_P(OfEveryMethod, ExperimentThreads, testing::ValuesIn(allMethods()),
                         [](const auto& about) {
                           auto name = about.param->info.id;
                           std::erase(name, '-');
                           return name;
                         });

}  // namespace
}  // namespace hp
