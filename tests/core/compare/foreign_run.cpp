// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compare/foreign_run.h"

#include <gtest/gtest.h>

#include "tests/support/expect_error.h"

namespace hp::test {

void expectNamed(const ComparedRun& run, const std::string& part) {
  bool isNamed = false;
  for (const auto& sentence : run.missing) {
    expectOneSentence(sentence);
    isNamed |= sentence.find(part) != std::string::npos;
  }
  EXPECT_TRUE(isNamed) << part << " in " << testing::PrintToString(run.missing);
}

std::vector<std::string> namesOf(const Curves& curves) {
  std::vector<std::string> names;
  for (const auto& [name, points] : curves) names.push_back(name);
  return names;
}

}  // namespace hp::test
