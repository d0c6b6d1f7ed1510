// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform_process.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <stop_token>

#include "tests/support/expect_error.h"

namespace hp {
namespace {

using Lines = std::vector<std::string>;

/// What the shell says.
Lines heard(const std::string& script, const std::map<std::string, std::string>& variables = {},
            const RunContext& context = {}) {
  Lines lines;
  platform::runAndListen(
      "/bin/sh", {"-c", script}, variables, [&](const std::string& line) { lines.push_back(line); }, context);
  return lines;
}

TEST(PlatformProcess, VariablesAreThoseOfTheProgramAlone) {
  setenv("HEATPROOF_TEST", "ours", 1);
  const auto* const script = "echo ${HEATPROOF_TEST-not set}";
  EXPECT_EQ(heard(script), Lines{"ours"});
  EXPECT_EQ(heard(script, {{"HEATPROOF_TEST", "its own"}}), Lines{"its own"});
  EXPECT_EQ(heard(script, {{"HEATPROOF_TEST", platform::kNotSet}}), Lines{"not set"});
  EXPECT_STREQ(getenv("HEATPROOF_TEST"), "ours");
  unsetenv("HEATPROOF_TEST");
}

TEST(PlatformProcess, TheExitCodeAndEveryLineArrive) {
  EXPECT_EQ(platform::runAndWait("/bin/sh", {"-c", "exit 7"}, {}), 7);
  EXPECT_EQ(heard("echo one; echo; echo three"), (Lines{"one", "", "three"}));
  HP_EXPECT_REFUSED(platform::runAndWait("/nowhere/program", {}, {}), "cannot be started");
}

TEST(PlatformProcess, AStopEndsAProgramThatSaysNothing) {
  std::stop_source stop;
  stop.request_stop();
  constexpr int kTerminated = 128 + 15;
  const RunContext context(stop.get_token(), {});
  EXPECT_EQ(platform::runAndWait("/bin/sleep", {"600"}, {}, context), kTerminated);
  EXPECT_EQ(platform::runAndListen(
                "/bin/sleep", {"600"}, {}, [](const std::string&) {}, context),
            kTerminated);
}

TEST(PlatformProcess, WhatAListenerThrowsEndsTheProgram) {
  EXPECT_THROW(platform::runAndListen("/bin/sh", {"-c", "echo word; exec sleep 600"}, {},
                                      [](const std::string&) { throw Stopped{}; }),
               Stopped);
}

}  // namespace
}  // namespace hp
