// SPDX-License-Identifier: GPL-3.0-or-later
// Checkpoints: every bit, the newest two, and what takes the place of a damaged one.
#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <limits>

#include "core/runs/run_folder.h"
#include "core/runs/run_writer.h"
#include "tests/core/runs/run_example.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

namespace fs = std::filesystem;
using namespace test;

TEST(RunWriter, CheckpointsKeepEveryBit) {
  const TemporaryFolder folder;
  auto writer = RunWriter::create(folder / "run", exampleDescription());
  using Limits = std::numeric_limits<double>;
  auto checkpoint = exampleCheckpoint(3);
  checkpoint.numbers = {{"a", Limits::quiet_NaN()},
                        {"b", -0.0},
                        {"c", Limits::infinity()},
                        {"d", Limits::denorm_min()},
                        {"e", 0.1}};
  writer.checkpoint(checkpoint);
  const auto back = RunFolder(folder / "run").checkpoint();
  ASSERT_TRUE(back);
  EXPECT_EQ(back->step, 3);
  EXPECT_EQ(back->stepInEpoch, 3);
  ASSERT_EQ(back->numbers.size(), 5u);
  for (const auto& [name, value] : checkpoint.numbers)
    EXPECT_TRUE(sameBits(back->numbers.at(name), value)) << name;
  ASSERT_EQ(back->weights.size(), checkpoint.weights.size());
  for (const auto& [name, array] : checkpoint.weights) {
    const auto& read = back->weights.at(name);
    EXPECT_EQ(read.shape, array.shape);
    EXPECT_TRUE(std::ranges::equal(read.values, array.values, {}, std::bit_cast<std::uint32_t, float>,
                                   std::bit_cast<std::uint32_t, float>))
        << name;
  }
  EXPECT_EQ(back->optimiser, checkpoint.optimiser);
}

TEST(RunWriter, TheTwoNewestCheckpointsStay) {
  const TemporaryFolder folder;
  auto writer = RunWriter::create(folder / "run", exampleDescription());
  for (const int step : {2, 4, 6, 6}) writer.checkpoint(exampleCheckpoint(step));
  const auto checkpoints = folder / "run" / "checkpoints";
  EXPECT_TRUE(fs::exists(checkpoints / "step-00000006") && fs::exists(checkpoints / "step-00000006-2"));
  EXPECT_EQ(std::distance(fs::directory_iterator(checkpoints), {}), 2);
  EXPECT_EQ(RunFolder(folder / "run").checkpoint()->step, 6);
}

TEST(RunWriter, ADamagedCheckpointGivesWayToTheOneBefore) {
  const TemporaryFolder folder;
  auto writer = RunWriter::create(folder / "run", exampleDescription());
  for (const int step : {2, 4}) writer.checkpoint(exampleCheckpoint(step));
  const auto file = folder / "run" / "checkpoints" / "step-00000004" / "weights.safetensors";
  damage(file);
  std::vector<std::string> damaged;
  EXPECT_EQ(RunFolder(folder / "run").checkpoint(damaged)->step, 2);
  ASSERT_EQ(damaged.size(), 1u);
  EXPECT_NE(damaged[0].find(file.string()), std::string::npos) << damaged[0];
  writeTextTo(file.parent_path() / "checkpoint.json", "{");
  fs::remove_all(folder / "run" / "checkpoints" / "step-00000002");
  damaged.clear();
  EXPECT_FALSE(RunFolder(folder / "run").checkpoint(damaged));
  ASSERT_EQ(damaged.size(), 1u);
  EXPECT_NE(damaged[0].find("checkpoint.json"), std::string::npos) << damaged[0];
}

// A later attempt went back to step 2 because the checkpoint of step 6 is lost; its own, of step 4, is newer.
TEST(RunWriter, TheLatestAttemptsCheckpointIsTheNewest) {
  const TemporaryFolder folder;
  {
    auto writer = RunWriter::create(folder / "run", exampleDescription());
    for (const int step : {2, 6}) writer.checkpoint(exampleCheckpoint(step));
  }
  auto writer = RunWriter::resume(folder / "run");
  writer.checkpoint(exampleCheckpoint(4));
  EXPECT_EQ(RunFolder(folder / "run").checkpoint()->step, 4);
}

}  // namespace
}  // namespace hp
