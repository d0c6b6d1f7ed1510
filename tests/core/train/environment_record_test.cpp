// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/environment_record.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/base/platform.h"
#include "core/train/numerics.h"

namespace hp {
namespace {

Json recorded() {
  prepareNumerics(NumericMode::Deterministic, 1, "cpu");
  return Json::parse(environmentRecord({.threads = 1}, {}));
}

std::vector<std::string> breaks(const Json& before, const Json& now) {
  return breaksBetween(before.dump(), now.dump());
}

TEST(EnvironmentRecord, SaysHowSwitchesStandAndWhatProbesShowed) {
  const auto switches = recorded().at("switches");
  for (const char* name :
       {"deterministic-algorithms", "cudnn-deterministic", "denormals-kept", "factors-kept"})
    EXPECT_EQ(switches.at(name), true) << name;
  for (const char* name : {"warn-only", "cudnn-benchmark", "tf32-cublas", "tf32-cudnn"})
    EXPECT_EQ(switches.at(name), false) << name;
  EXPECT_TRUE(switches.contains("onednn"));
}

TEST(EnvironmentRecord, SaysHowThreadsCameToBe) {
  const auto threads = recorded().at("threads");
  EXPECT_EQ(threads.at("compute"), 1);
  EXPECT_EQ(threads.at("dynamic"), false);
  EXPECT_TRUE(threads.contains("limit"));
  EXPECT_GE(threads.at("between-operations"), 1);
}

TEST(EnvironmentRecord, KeepsTheVariablesThatLibrariesRead) {
  platform::setVariable("CUBLAS_WORKSPACE_CONFIG", ":16:8");
  EXPECT_EQ(recorded().at("variables").at("CUBLAS_WORKSPACE_CONFIG"), ":16:8");
}

TEST(EnvironmentBreaks, NoneBetweenEqualRecords) { EXPECT_TRUE(breaks(recorded(), recorded()).empty()); }

TEST(EnvironmentBreaks, AnotherGpuIsOne) {
  auto before = recorded(), now = before;
  before["device"] = {{"device", "cuda"}, {"name", "Small GPU"}, {"multiprocessors", 40}};
  now["device"] = {{"device", "cuda"}, {"name", "Large GPU"}, {"multiprocessors", 132}};
  const auto found = breaks(before, now);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0], R"(device/name: "Large GPU", was "Small GPU")");
  EXPECT_EQ(found[1], "device/multiprocessors: 132, was 40");
}

TEST(EnvironmentBreaks, TheProcessorAfterAGpuIsOne) {
  auto before = recorded();
  before["device"] = {{"device", "cuda"}};
  EXPECT_EQ(breaks(before, recorded()).size(), 1U);
}

TEST(EnvironmentBreaks, ALibraryThatIsLoadedOnDemandIsComparedWhereBothHaveIt) {
  auto before = recorded(), now = before;
  before["libraries"].push_back({{"name", "libcudnn_cnn.so.9"}, {"path", "/a"}, {"sha256", "aa"}});
  EXPECT_TRUE(breaks(before, now).empty());
  EXPECT_TRUE(breaks(now, before).empty());
  now["libraries"].push_back({{"name", "libcudnn_cnn.so.9"}, {"path", "/b"}, {"sha256", "bb"}});
  EXPECT_EQ(breaks(before, now), std::vector<std::string>{R"(libraries/libcudnn_cnn.so.9: "bb", was "aa")"});
}

TEST(EnvironmentBreaks, AnotherLibraryIsOneEvenWhereOnlyOneHasIt) {
  auto before = recorded(), now = before;
  now["libraries"].push_back({{"name", "libmkl_core.so.2"}, {"path", "/b"}, {"sha256", "bb"}});
  EXPECT_EQ(breaks(before, now).size(), 1U);
  EXPECT_EQ(breaks(now, before).size(), 1U);
}

TEST(EnvironmentBreaks, FlushedDenormalsAreOne) {
  auto before = recorded(), now = before;
  now["switches"]["denormals-kept"] = false;
  EXPECT_EQ(breaks(before, now), std::vector<std::string>{"switches/denormals-kept: false, was true"});
}

TEST(EnvironmentBreaks, ThreadsBetweenOperationsAreNone) {
  auto before = recorded(), now = before;
  now["threads"]["between-operations"] = 64;
  EXPECT_TRUE(breaks(before, now).empty());
}

}  // namespace
}  // namespace hp
