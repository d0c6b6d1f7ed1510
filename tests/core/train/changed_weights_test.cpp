// SPDX-License-Identifier: GPL-3.0-or-later
// Trainings that begin from a weights file: what of it was taken is told, and another file is not gone on
// with.
#include <gtest/gtest.h>

#include <filesystem>

#include "core/base/digest.h"
#include "core/runs/run_folder.h"
#include "core/train/train.h"
#include "tests/core/train/small_training.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

TEST(ChangedWeights, AreNotGoneOnWith) {
  const test::TemporaryFolder folder;
  auto spec = test::smallSpec();
  spec.recipe.epochs = 1;
  for (const char* name : {"a", "b"}) {
    train(spec, folder / name, {});
    std::filesystem::copy(folder / name / "weights" / "last.safetensors",
                          folder / (std::string(name) + ".safetensors"));
    ++spec.recipe.seed;
  }
  const auto begin = folder / "begin.safetensors";
  std::filesystem::copy(folder / "a.safetensors", begin);
  spec.recipe.weights = begin.string();
  test::StopAfter stop(2);
  EXPECT_THROW(train(spec, folder / "run", stop.context()), Stopped);
  EXPECT_EQ(RunFolder(folder / "run").description().startDigest, digestOfFile(begin));
  const auto told = test::eventsOf(folder / "run", "weights");
  ASSERT_EQ(told.size(), 1U);
  EXPECT_NE(told.front().text.find("tensors come from"), std::string::npos) << told.front().text;
  std::filesystem::copy(folder / "b.safetensors", begin, std::filesystem::copy_options::overwrite_existing);
  HP_EXPECT_REFUSED(resumeTraining(folder / "run", {}, {}), "is not the one the run began with");
  std::filesystem::copy(folder / "a.safetensors", begin, std::filesystem::copy_options::overwrite_existing);
  EXPECT_EQ(resumeTraining(folder / "run", {}, {}).steps, 4);
}

}  // namespace
}  // namespace hp
