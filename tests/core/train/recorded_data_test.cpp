// SPDX-License-Identifier: GPL-3.0-or-later
// What a run records of its data, and that other data are noticed when it goes on.
#include <gtest/gtest.h>

#include <fstream>

#include "core/data/scene_masks.h"
#include "core/imaging/image_file.h"
#include "core/train/training_set.h"
#include "tests/core/train/pet_folder.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

namespace fs = std::filesystem;

RunDescription described(const TrainSpec& spec) {
  RunDescription description;
  openPictureSet(spec, seedsOf(spec.recipe, 0), {})->describe(description, {});
  return description;
}

void requireSame(const TrainSpec& spec, const RunDescription& recorded) {
  openPictureSet(spec, seedsOf(spec.recipe, 0), {})->requireSame(recorded, {});
}

/// A folder with pictures and masks, and what a run recorded of it.
class RecordedPets : public testing::Test {
 protected:
  RecordedPets() {
    test::writePets(folder_.path(), 10, 32);
    recorded_ = described(test::petSpec(folder_.path()));
  }
  fs::path someMask() const {
    return folder_ / "annotations" / "trimaps" / fs::path(recorded_.files[4].id).filename();
  }
  void expectRefused(const std::string& part) const {
    HP_EXPECT_REFUSED((requireSame(test::petSpec(folder_.path()), recorded_), 0), part);
  }

  test::TemporaryFolder folder_;
  RunDescription recorded_;
};

TEST_F(RecordedPets, AreTheSameUntilTheyChange) {
  EXPECT_EQ(recorded_.files.size(), 10U);
  for (const auto& row : recorded_.files) EXPECT_EQ(row.maskDigest.size(), 64U) << row.id;
  EXPECT_NO_THROW(requireSame(test::petSpec(folder_.path()), recorded_));
}

TEST_F(RecordedPets, AChangedMaskIsNoticed) {
  auto mask = readImage(someMask());
  mask.rgb[0] = mask.rgb[1] = mask.rgb[2] = mask.rgb[0] == 1 ? 2 : 1;
  writePng(someMask(), mask);
  expectRefused("The mask of picture '" + recorded_.files[4].id + "' is not the one the run began with");
}

TEST_F(RecordedPets, AMissingMaskIsNamed) {
  fs::remove(someMask());
  expectRefused(someMask().filename().string());
}

TEST_F(RecordedPets, ARunWithoutDigestsOfMasksGoesOn) {
  std::vector<FileRow> rows = recorded_.files;
  for (auto& row : rows) row.maskDigest.clear();
  recorded_.files = rows;
  EXPECT_NO_THROW(requireSame(test::petSpec(folder_.path()), recorded_));
}

TEST_F(RecordedPets, AChangedPictureIsNoticed) {
  writePng(folder_ / recorded_.files[2].id, Image(32, 32));
  expectRefused("Picture '" + recorded_.files[2].id + "' is not the one the run began with");
}

TEST_F(RecordedPets, OtherSplitsAreNoticed) {
  auto spec = test::petSpec(folder_.path());
  spec.data.splitSeed = 5;
  HP_EXPECT_REFUSED((requireSame(spec, recorded_), 0), "but the run began with it as");
}

}  // namespace
}  // namespace hp
