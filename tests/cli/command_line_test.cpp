// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as a stranger's script meets it: exit codes, streams and files.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/base/array_file.h"
#include "core/imaging/image_file.h"
#include "tests/cli/program_run.h"
#include "tests/support/shared.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using nlohmann::json;
using test::runCli;

std::vector<std::string> explaining(std::vector<std::string> rest) {
  std::vector<std::string> arguments{"explain", "--model", "sample:", "--image", "sample:2"};
  arguments.insert(arguments.end(), rest.begin(), rest.end());
  return arguments;
}

TEST(CommandLine, ClassifyPrintsTheContract) {
  const auto run = runCli({"classify", "--model", "sample:", "--image", "sample:2", "--top", "0", "--json"});
  ASSERT_EQ(run.exitCode, 0) << run.errors;
  EXPECT_TRUE(run.errors.empty());
  const auto classes = json::parse(run.output).at("classes");
  ASSERT_EQ(classes.size(), 6u);
  double sum = 0;
  for (std::size_t i = 0; i < classes.size(); ++i) {
    EXPECT_EQ(classes[i].at("rank"), i + 1);
    EXPECT_TRUE(classes[i].at("name").is_string());
    if (i > 0) EXPECT_LE(classes[i].at("logit").get<double>(), classes[i - 1].at("logit").get<double>());
    sum += classes[i].at("probability").get<double>();
  }
  EXPECT_NEAR(sum, 1, 1e-12);
}

TEST(CommandLine, ExplainWritesEveryFormatWithTheSameNumbers) {
  const test::TemporaryFolder folder;
  for (const char* ending : {"npy", "json", "safetensors", "png"}) {
    const auto run =
        runCli(explaining({"--method", "lrp", "--out", (folder / (std::string("map.") + ending)).string()}));
    ASSERT_EQ(run.exitCode, 0) << run.errors;
  }
  const auto channels = readNpy(folder / "map.npy");
  EXPECT_EQ(channels.shape, (Shape{3, 96, 96}));
  std::ifstream file(folder / "map.json");
  const auto written = json::parse(file);
  EXPECT_EQ(written.at("channels").at(1).at(5).at(7).get<float>(), channels.values[(96 + 5) * 96 + 7]);
  EXPECT_EQ(written.at("map").size(), 96u);
  ASSERT_FALSE(written.at("ledger").empty());
  for (const auto& row : written.at("ledger")) {
    const auto value = [&](const char* key) { return row.at(key).get<double>(); };
    EXPECT_NEAR(value("in"),
                value("out") + value("bias") + value("stabiliser") + value("dropped") + value("residual"),
                1e-9);
    EXPECT_NEAR(value("residual"), 0, 1e-4 * std::abs(written.at("start").get<double>()));
  }
  EXPECT_TRUE(written.contains("ledgerBalance"));
  EXPECT_EQ(runCli({"replay", (folder / "map.png").string()}).exitCode, 0);
}

TEST(CommandLine, AMapWithoutChannelsIsHeightByWidth) {
  const test::TemporaryFolder folder;
  const auto path = (folder / "cam.npy").string();
  ASSERT_EQ(runCli(explaining({"--method", "grad-cam", "--upsample", "none", "--part=signed", "--out", path}))
                .exitCode,
            0);
  EXPECT_EQ(readNpy(path).shape, (Shape{12, 12}));
}

TEST(CommandLine, MistakesOfTheCallerAreUsageErrors) {
  const test::TemporaryFolder folder;
  const auto out = (folder / "a.png").string();
  const std::vector<std::vector<std::string>> calls{
      {},
      {"paint"},
      {"classify"},
      {"classify", "--model", "sample:"},
      {"classify", "--model", "sample:", "--image", "sample:0", "--input", "a:b"},
      {"classify", "--model", "sample:", "--input", "no-colon"},
      {"classify", "--model", "sample:", "--image", "sample:0", "--top", "-1"},
      explaining({"--method", "lrp", "--out", (folder / "a.gif").string()}),
      explaining({"--method", "lrp", "--out", out, "--sharpness", "3"}),
      explaining({"--method", "lrp", "--out", out, "--gamma", "much"}),
      explaining({"--method", "lrp", "--out", out, "stray"}),
      explaining({"--method", "gradcam", "--out", out}),
      explaining({"--method", "grad-cam", "--out", out, "--part", "signed", "--part", "positive"}),
      explaining({"--method", "lrp", "--out", out, "--opacity", "7"}),
      explaining({"--method", "lrp", "--out", out, "--opacity", "nan"}),
      explaining({"--method", "lrp", "--out", out, "--dpi", "-5"}),
      explaining({"--method", "lrp", "--out", out, "--colour-map", "nope"}),
      explaining({"--method", "lrp", "--out", out, "--range", "shared"}),
      {"models", "nonet"},
      {"classify", "--model", "sample:", "--image", "sample:0", "--arch", "nonet"},
  };
  for (const auto& call : calls) {
    const auto run = runCli(call);
    EXPECT_EQ(run.exitCode, 2) << testing::PrintToString(call);
    EXPECT_EQ(std::count(run.errors.begin(), run.errors.end(), '\n'), 1) << run.errors;
  }
}

TEST(CommandLine, TheColoursOfAFigureEndWhereAsked) {
  const test::TemporaryFolder folder;
  const auto written = [&](const std::string& name, std::vector<std::string> more) {
    more.insert(more.begin(), {"--method", "gradient", "--dpi", "72", "--out", (folder / name).string()});
    EXPECT_EQ(runCli(explaining(more)).exitCode, 0);
    return readImage(folder / name).rgb;
  };
  const auto usual = written("usual.png", {});
  EXPECT_EQ(written("clipped.png", {"--range", "own-99.5"}), usual);
  EXPECT_NE(written("whole.png", {"--range", "own"}), usual);
}

TEST(CommandLine, FailuresAreOneSentenceAndExitOne) {
  const test::TemporaryFolder folder;
  std::ofstream(folder / "text.pth") << "no weights";
  const auto out = (folder / "a.npy").string();
  const std::vector<std::vector<std::string>> calls{
      {"classify", "--model", (folder / "none.pth").string(), "--image", "sample:0"},
      {"classify", "--model", (folder / "text.pth").string(), "--image", "sample:0"},
      {"classify", "--model", folder.path().string(), "--image", "sample:0"},
      {"classify", "--model", "sample:", "--image", (folder / "none.png").string()},
      {"classify", "--model", "sample:", "--image", (folder / "text.pth").string()},
      {"classify", "--model", "sample:", "--image", "sample:x"},
      explaining({"--method", "grad-cam", "--out", out, "--layer", "nowhere"}),
      explaining({"--method", "gradient", "--out", out, "--class", "nothing like it"}),
      explaining({"--method", "gradient", "--out", (folder / "no" / "folder.npy").string()}),
      {"replay", (folder / "text.pth").string()},
  };
  for (const auto& call : calls) {
    const auto run = runCli(call);
    EXPECT_EQ(run.exitCode, 1) << testing::PrintToString(call) << run.errors;
    EXPECT_TRUE(run.output.empty()) << run.output;
    EXPECT_EQ(std::count(run.errors.begin(), run.errors.end(), '\n'), 1) << run.errors;
  }
  EXPECT_FALSE(std::filesystem::exists(out));
}

TEST(CommandLine, WhatIsReadIsNeverOverwritten) {
  const test::TemporaryFolder folder;
  const auto picture = (folder / "a.png").string();
  ASSERT_EQ(runCli(explaining({"--method", "gradient", "--out", picture})).exitCode, 0);
  const auto run =
      runCli({"explain", "--model", "sample:", "--image", picture, "--method", "gradient", "--out", picture});
  EXPECT_EQ(run.exitCode, 2);
  EXPECT_NE(run.errors.find("overwrite"), std::string::npos);
}

TEST(CommandLine, AnOutputThatCannotBeWrittenIsAFailure) {
  if (!std::filesystem::exists("/dev/full")) GTEST_SKIP() << "this system has no /dev/full";
  EXPECT_EQ(test::runCli({"models", "--json"}, "/dev/full").exitCode, 1);
}

TEST(CommandLine, ATensorOfTheWrongShapeIsASentence) {
  const test::TemporaryFolder folder;
  writeSafetensors(folder / "t.safetensors",
                   {{"empty", {{0, 3, 96, 96}, {}}}, {"flat", {{4}, {1, 2, 3, 4}}}});
  for (const char* tensor : {"empty", "flat", "none"}) {
    const auto run = runCli(
        {"classify", "--model", "sample:", "--input", (folder / "t.safetensors").string() + ":" + tensor});
    EXPECT_EQ(run.exitCode, 1) << tensor << run.errors;
    EXPECT_EQ(run.errors.find("vector"), std::string::npos) << run.errors;
  }
}

TEST(CommandLine, CtrlCStopsCleanly) {
  const test::TemporaryFolder folder;
  const auto path = folder / "lime.npy";
  const auto run = test::runCliAndInterrupt(
      explaining({"--method", "lime", "--samples", "100000", "--out", path.string()}), 500);
  EXPECT_EQ(run.exitCode, 3) << run.errors;
  EXPECT_EQ(run.errors, "Stopped.\n");
  EXPECT_FALSE(std::filesystem::exists(path));
}

TEST(CommandLine, ThreadsStandBeforeOrAfterTheCommand) {
  EXPECT_EQ(runCli({"--threads", "1", "methods"}).exitCode, 0);
  EXPECT_EQ(runCli({"methods", "--threads", "1"}).exitCode, 0);
  EXPECT_EQ(runCli({"methods", "--threads", "-1"}).exitCode, 2);
  EXPECT_NE(runCli({"--version"}).output.find("libtorch"), std::string::npos);
}

std::vector<std::string> classifying(const std::string& model, const std::string& flag,
                                     const std::string& value) {
  return {"classify", "--model", (test::sharedFolder() / "models" / model).string(), flag, value, "--top",
          "0",        "--json"};
}

TEST(CommandLine, FourFormatsOfOneNetworkGiveIdenticalBits) {
  HP_NEEDS_SHARED();
  const auto input =
      (test::sharedFolder() / "reference" / "squeezenet1_0-cat_dog-243.safetensors").string() + ":input";
  const auto first = runCli(classifying("squeezenet1_0-imagenet.pth", "--input", input));
  ASSERT_EQ(first.exitCode, 0) << first.errors;
  for (const char* model : {"squeezenet1_0-imagenet-legacy.pth", "squeezenet1_0-imagenet.safetensors",
                            "squeezenet1_0-imagenet.torchscript.pt"}) {
    EXPECT_EQ(runCli(classifying(model, "--input", input)).output, first.output) << model;
  }
}

TEST(CommandLine, ThePhotographIsABullMastiff) {
  HP_NEEDS_SHARED();
  const auto run = runCli(classifying("squeezenet1_0-imagenet.pth", "--image",
                                      (test::sharedFolder() / "images" / "cat_dog.png").string()));
  const auto first = json::parse(run.output).at("classes").at(0);
  EXPECT_EQ(first.at("index"), 243);
  EXPECT_EQ(first.at("name"), "bull mastiff");
  EXPECT_NEAR(first.at("probability").get<double>(), 0.934, 0.02);
}

}  // namespace
}  // namespace hp
