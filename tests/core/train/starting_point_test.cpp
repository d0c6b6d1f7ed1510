// SPDX-License-Identifier: GPL-3.0-or-later
// Where a training begins: which tensors of a weights file are taken, and which file is refused.
#include "core/train/starting_point.h"

#include <gtest/gtest.h>

#include <fstream>

#include "core/base/digest.h"
#include "core/model/import/safetensors.h"
#include "core/model/zoo/zoo.h"
#include "core/train/initialise.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

constexpr std::uint64_t kOtherSeed = 9;

Graph built(const std::string& architecture, int classes, int side = 32) {
  return architectureById(architecture)
      .build({.classes = classes, .input = {3, side, side}, .transformInput = false});
}

/// A weights file of a network of its own seed, and the recipe that begins from it.
class WeightsFile : public testing::Test {
 protected:
  void write(const Graph& graph) {
    held_ = initialWeights(graph, Initialisation::He, kOtherSeed);
    writeSafetensors(path(), held_);
  }
  std::filesystem::path path() const { return folder_ / "begin.safetensors"; }
  TrainingRecipe recipeOf(const std::string& architecture) const {
    TrainingRecipe recipe;
    recipe.architecture = architecture;
    recipe.weights = path().string();
    return recipe;
  }
  StartingPoint startOf(const std::string& architecture, int classes, int side = 32) const {
    return startingPoint(recipeOf(architecture), built(architecture, classes, side), {}, {});
  }

  test::TemporaryFolder folder_;
  Weights held_;
};

TEST_F(WeightsFile, WithOtherClassesGivesAllButTheLastLayer) {
  write(built("cifar-resnet20", 10));
  const auto start = startOf("cifar-resnet20", 2);
  std::vector<std::string> anew;
  for (const auto& [name, tensor] : start.weights)
    if (tensor.sizes() != held_.at(name).sizes() || !tensor.equal(held_.at(name))) anew.push_back(name);
  EXPECT_EQ(anew, (std::vector<std::string>{"linear.bias", "linear.weight"}));
  const auto all = start.weights.size();
  EXPECT_TRUE(start.about.starts_with(std::to_string(all - 2) + " of " + std::to_string(all) + " tensors"))
      << start.about;
  EXPECT_NE(start.about.find("initialised anew: linear.bias, linear.weight"), std::string::npos)
      << start.about;
}

TEST_F(WeightsFile, ThatFitsWhollyIsTakenWholly) {
  write(built("cifar-resnet20", 2));
  const auto start = startOf("cifar-resnet20", 2);
  for (const auto& [name, tensor] : start.weights) EXPECT_TRUE(tensor.equal(held_.at(name))) << name;
  EXPECT_EQ(start.about.find("anew"), std::string::npos) << start.about;
  EXPECT_EQ(start.about.find("not used"), std::string::npos) << start.about;
}

TEST_F(WeightsFile, WithMoreLayersSaysThatTheyAreNotUsed) {
  write(built("cifar-resnet32", 2));
  const auto start = startOf("cifar-resnet20", 2);
  const auto unused = held_.size() - start.weights.size();
  EXPECT_NE(start.about.find(std::to_string(unused) + " tensors of the file are not used"), std::string::npos)
      << start.about;
}

TEST_F(WeightsFile, ThatLacksInnerLayersIsRefused) {
  write(built("cifar-resnet20", 2));
  HP_EXPECT_REFUSED(startOf("cifar-resnet32", 2), "'layer1.3.");
}

TEST_F(WeightsFile, OfAClassifierIsAUNetsEncoder) {
  write(built("mobilenet-v2", 4));
  const auto start = startOf("unet-mobilenet-v2", 3);
  for (const auto& [name, tensor] : start.weights) {
    if (!name.starts_with("encoder.")) continue;
    EXPECT_TRUE(tensor.equal(held_.at(name.substr(8)))) << name;
  }
  EXPECT_NE(start.about.find("initialised anew: decoder."), std::string::npos) << start.about;
}

TEST_F(WeightsFile, OfAnotherNetworkIsNoEncoder) {
  write(built("cifar-resnet20", 4));
  HP_EXPECT_REFUSED(startOf("unet-mobilenet-v2", 3), "'encoder.");
}

TEST_F(WeightsFile, ThatChangedIsNoticed) {
  write(built("cifar-resnet20", 10));
  const auto recipe = recipeOf("cifar-resnet20");
  const RunDescription recorded{.startDigest = startDigest(recipe)};
  EXPECT_EQ(recorded.startDigest, digestOfFile(path()));
  EXPECT_NO_THROW(requireSameStart(recipe, recorded));
  EXPECT_NO_THROW(requireSameStart(recipe, {})) << "folders of older programs have no digest";
  std::ofstream(path(), std::ios::app) << ' ';
  HP_EXPECT_REFUSED((requireSameStart(recipe, recorded), 0), "is not the one the run began with");
  std::filesystem::remove(path());
  HP_EXPECT_REFUSED((requireSameStart(recipe, recorded), 0), "begin.safetensors");
}

TEST(StartingPoint, FromScratchHasNothingToSay) {
  TrainingRecipe recipe;
  EXPECT_EQ(startDigest(recipe), "");
  EXPECT_EQ(startingPoint(recipe, built("cifar-resnet20", 2), {}, {}).about, "");
}

}  // namespace
}  // namespace hp
