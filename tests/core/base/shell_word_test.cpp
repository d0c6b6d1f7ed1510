// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shell_word.h"

#include <gtest/gtest.h>

namespace hp {
namespace {

TEST(ShellWord, PlainWordsStandAsTheyAre) {
  for (const char* plain : {"train", "--out", "/a/b-c_d.e", "scenes:7", "1e-3", "x=1,2"})
    EXPECT_EQ(shellWord(plain), plain);
}

TEST(ShellWord, EverythingElseIsQuoted) {
  EXPECT_EQ(shellWord(""), "''");
  EXPECT_EQ(shellWord("my run"), "'my run'");
  EXPECT_EQ(shellWord("~"), "'~'");
  EXPECT_EQ(shellWord("$(reboot)"), "'$(reboot)'");
  EXPECT_EQ(shellWord("it's"), "'it'\\''s'");
  EXPECT_EQ(shellWord("a\nb"), "'a\nb'");
}

}  // namespace
}  // namespace hp
