// SPDX-License-Identifier: GPL-3.0-or-later
// `heatproof-cli data` as a stranger's script meets it.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/imaging/image_file.h"
#include "tests/cli/program_run.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using nlohmann::json;
using test::runCli;

/// Two classes with the same grey picture in both, in two splits.
class DataCommand : public testing::Test {
 protected:
  DataCommand() {
    for (const char* id : {"train/cats/1", "train/dogs/2", "val/cats/3"}) {
      std::filesystem::create_directories((folder_ / id).parent_path());
      writePng(folder_ / (id + std::string(".png")), Image(id[0] == 't' ? 4 : 7, 3, {9, 9, 9}));
    }
  }
  std::string source() const { return folder_.path().string(); }

  test::TemporaryFolder folder_;
};

TEST_F(DataCommand, CountsAndFindsDuplicates) {
  std::ofstream(folder_ / "train/cats/notes.txt");
  const auto run = runCli({"data", source(), "--json", "--workers", "2"});
  ASSERT_EQ(run.exitCode, 0) << run.errors;
  const auto found = json::parse(run.output);
  EXPECT_EQ(found.at("pictures"), 3);
  EXPECT_EQ(found.at("data").at("split"), "folder");
  EXPECT_EQ(found.at("classes")[0].at("name"), "cats");
  EXPECT_EQ(found.at("classes")[0].at("validation"), 1);
  EXPECT_EQ(found.at("width").at("most"), 7);
  EXPECT_EQ(found.at("differentSizes"), 2);
  ASSERT_EQ(found.at("duplicates").size(), 1u);
  EXPECT_EQ(found.at("duplicates")[0].at("ids"), json({"train/cats/1.png", "train/dogs/2.png"}));
  EXPECT_EQ(found.at("duplicates")[0].at("crossesSplits"), false);
  EXPECT_EQ(found.at("duplicates")[0].at("crossesClasses"), true);
  EXPECT_EQ(found.at("ignored")[0].at("first"), "train/cats/notes.txt");
}

TEST_F(DataCommand, SaysTheSameInWords) {
  const auto run = runCli({"data", source(), "--split", "shuffle", "--split-seed", "3"});
  ASSERT_EQ(run.exitCode, 0) << run.errors;
  EXPECT_NE(run.output.find("duplicates: 1 groups"), std::string::npos);
  EXPECT_NE(run.output.find("ACROSS CLASSES"), std::string::npos);
}

TEST_F(DataCommand, FailsWhereTrainingWould) {
  std::ofstream(folder_ / "train/dogs/4.png") << "no picture";
  const auto run = runCli({"data", source(), "--json"});
  EXPECT_EQ(run.exitCode, 1);
  const auto broken = json::parse(run.output).at("unreadable");
  ASSERT_EQ(broken.size(), 1u);
  EXPECT_EQ(broken[0].at("id"), "train/dogs/4.png");
}

TEST_F(DataCommand, DescribesTheSetForOthers) {
  const auto file = folder_ / "set.json";
  ASSERT_EQ(runCli({"data", source(), "--croissant", file.string()}).exitCode, 0);
  std::ifstream written(file);
  EXPECT_EQ(json::parse(written).at("conformsTo"), "http://mlcommons.org/croissant/1.0");
}

TEST_F(DataCommand, DrawsScenesAsTyped) {
  const auto run = runCli({"data", "scenes:7", "--train-scenes", "6", "--validation-scenes", "6",
                           "--scene-size", "40", "--scene-distractors", "0", "--scene-watermark-rate", "0.5",
                           "--scene-watermark-elsewhere", "0.25", "--scene-watermark-class", "3", "--json"});
  ASSERT_EQ(run.exitCode, 0) << run.errors;
  const auto found = json::parse(run.output);
  EXPECT_EQ(found.at("width").at("most"), 40);
  EXPECT_EQ(found.at("data").at("scenes"),
            json::parse(R"({"seed": 7, "size": 40, "distractors": 0, "watermark-rate": 0.5,)"
                        R"("watermark-elsewhere": 0.25, "watermark-class": 3})"));
  const auto help = runCli({"data", "--help"}).output;
  EXPECT_NE(help.find("--scene-watermark-rate N"), std::string::npos) << help;
  EXPECT_EQ(runCli({"data", "scenes:", "--scene-watermark-rate", "2"}).exitCode, 2);
  const auto folder = runCli({"data", source(), "--scene-size", "40"});
  EXPECT_EQ(folder.exitCode, 2);
  EXPECT_NE(folder.errors.find("--scene-size has a meaning only with scenes"), std::string::npos)
      << folder.errors;
}

TEST_F(DataCommand, TellsMistakesFromFailures) {
  EXPECT_EQ(runCli({"data"}).exitCode, 2);
  EXPECT_EQ(runCli({"data", source(), "--split", "random"}).exitCode, 2);
  EXPECT_EQ(runCli({"data", source(), "--workers", "1000"}).exitCode, 2);
  EXPECT_EQ(runCli({"data", (folder_ / "gone").string()}).exitCode, 1);
}

}  // namespace
}  // namespace hp
