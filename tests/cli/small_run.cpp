// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/small_run.h"

#include <gtest/gtest.h>

#include "tests/cli/program_run.h"

namespace hp::test {

void trainSmallRun(const std::string& out, const std::vector<std::string>& more) {
  std::vector<std::string> words{"train",
                                 "--quiet",
                                 "--recipe",
                                 "scenes-small",
                                 "--data",
                                 "scenes:",
                                 "--train-scenes",
                                 "30",
                                 "--validation-scenes",
                                 "12",
                                 "--epochs",
                                 "1",
                                 "--batch",
                                 "8",
                                 "--out",
                                 out};
  words.insert(words.end(), more.begin(), more.end());
  const auto run = runCli(words);
  ASSERT_EQ(run.exitCode, 0) << run.errors;
}

}  // namespace hp::test
