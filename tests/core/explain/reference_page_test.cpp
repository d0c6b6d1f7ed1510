// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "core/explain/method_reference.h"

namespace hp {
namespace {

// Write it anew with: heatproof-cli methods --markdown > resources/help/methods.md
TEST(ReferencePage, IsWhatTheTableSays) {
  std::ifstream file(std::string(HEATPROOF_SOURCE_DIR) + "/resources/help/methods.md");
  std::ostringstream text;
  text << file.rdbuf();
  EXPECT_EQ(text.str(), methodsMarkdown());
}

}  // namespace
}  // namespace hp
