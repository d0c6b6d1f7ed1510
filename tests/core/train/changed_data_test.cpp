// SPDX-License-Identifier: GPL-3.0-or-later
// Data that are broken, or are not those that the run began with.
#include <gtest/gtest.h>

#include <fstream>

#include "core/base/outcome.h"
#include "core/imaging/image_file.h"
#include "tests/core/train/small_training.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using namespace test;

TEST(Training, BrokenPicturesAreNamedAndNeverLeftOutSilently) {
  const TemporaryFolder folder;
  writeScenes(folder / "data", 24);
  const auto place = folder / "data" / "train" / sceneClasses().front() / "broken.png";
  std::ofstream(place) << "no picture";
  auto spec = folderSpec(folder / "data");
  try {
    train(spec, folder / "run", {});
    FAIL() << "a broken picture must be named";
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find("broken.png"), std::string::npos) << error.what();
  }
  spec.data.leaveOut = {"train/" + sceneClasses().front() + "/broken.png"};
  EXPECT_EQ(train(spec, folder / "agreed", {}).epochs, 2);
}

TEST(Training, ChangedPictureIsNotTrainedOnWhenResuming) {
  const TemporaryFolder folder;
  writeScenes(folder / "data", 24);
  StopAfter stop(2);
  EXPECT_THROW(train(folderSpec(folder / "data"), folder / "run", stop.context()), Stopped);
  const auto changed =
      *std::filesystem::directory_iterator(folder / "data" / "train" / sceneClasses().front());
  writePng(changed, Image(48, 48));
  EXPECT_THROW(resumeTraining(folder / "run", {}, {}), Error);
}

TEST(Training, ChangedLabelsOfAListAreNotTrainedOnWhenResuming) {
  const TemporaryFolder folder;
  writeScenes(folder / "data", 24);
  const auto writeList = [&](bool swapped) {
    std::ofstream list(folder / "data" / "list.csv");
    list << "path,label,split\n";
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder / "data")) {
      if (entry.path().extension() != ".png") continue;
      const auto file = entry.path().lexically_relative(folder / "data");
      const auto label = std::next(file.begin())->string();
      const bool isOther = swapped && label == sceneClasses().front();
      list << file.generic_string() << ',' << (isOther ? sceneClasses().back() : label) << ','
           << file.begin()->string() << '\n';
    }
  };
  writeList(false);
  auto spec = folderSpec(folder / "data" / "list.csv");
  spec.data.kind = DataKind::List;
  StopAfter stop(2);
  EXPECT_THROW(train(spec, folder / "run", stop.context()), Stopped);
  writeList(true);
  try {
    resumeTraining(folder / "run", {}, {});
    FAIL() << "resumed with other labels";
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find("the run began with it as"), std::string::npos) << error.what();
  }
}

}  // namespace
}  // namespace hp
