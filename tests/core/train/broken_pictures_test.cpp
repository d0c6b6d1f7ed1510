// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/broken_pictures.h"

#include <gtest/gtest.h>

#include <fstream>

#include "core/base/outcome.h"
#include "core/imaging/image_file.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

class BrokenPictures : public testing::Test {
 protected:
  BrokenPictures() {
    for (const std::string name : {"cats", "dogs"}) {
      std::filesystem::create_directories(folder_ / name);
      writePng(folder_ / name / "good.png", Image(4, 4, {9, 9, 9}));
    }
  }
  void breakOne(const std::string& name) { std::ofstream(folder_ / "cats" / name) << "no picture"; }
  std::string refusal() const {
    const auto dataset = openDataset({.path = folder_.path(), .rule = SplitRule::Shuffle}, {});
    try {
      requireReadable(dataset, takeInventory(dataset, 1, {}));
    } catch (const Error& error) {
      return error.what();
    }
    return {};
  }

  test::TemporaryFolder folder_;
};

TEST_F(BrokenPictures, NoneIsFine) { EXPECT_EQ(refusal(), ""); }

TEST_F(BrokenPictures, OneIsNamedAndAWayOutTold) {
  breakOne("x.png");
  const auto text = refusal();
  EXPECT_EQ(text.find("1 picture of the data set cannot be read: 'cats/x.png'; mend it, or agree"), 0U)
      << text;
  EXPECT_NE(text.find("--leave-out-broken"), std::string::npos) << text;
  EXPECT_NE(text.find("'Leave the broken ones out'"), std::string::npos) << text;
}

TEST_F(BrokenPictures, ManyAreNamedUpToTen) {
  for (int i = 10; i < 22; ++i) breakOne(std::to_string(i) + ".png");
  const auto text = refusal();
  EXPECT_EQ(text.find("12 pictures of the data set cannot be read: 'cats/10.png', 'cats/11.png'"), 0U)
      << text;
  EXPECT_NE(text.find("'cats/19.png' and 2 more; mend them"), std::string::npos) << text;
}

TEST_F(BrokenPictures, AClassIsNotTrainedWithoutPictures) {
  breakOne("x.png");
  DataSpec spec{.path = folder_.path(), .rule = SplitRule::Shuffle, .leaveOut = {"cats/x.png"}};
  EXPECT_NO_THROW(requireEveryClass(openDataset(spec, {})));
  spec.leaveOut.emplace_back("cats/good.png");
  try {
    requireEveryClass(openDataset(spec, {}));
    FAIL() << "no cat is left";
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find("the class 'cats' has none"), std::string::npos) << error.what();
  }
}

}  // namespace
}  // namespace hp
