// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>

#include "core/base/utf8.h"
#include "core/report/document.h"
#include "tests/core/report/sample_comparison.h"

namespace hp {
namespace {

TEST(VisibleText, LeavesOrdinaryTextsAlone) {
  EXPECT_EQ(visibleText("chien 🐶, Hündin — 狗\nשלום"), "chien 🐶, Hündin — 狗\nשלום");
  EXPECT_EQ(visibleText(""), "");
}

TEST(VisibleText, ShowsWhatTurnsOrHidesText) {
  EXPECT_EQ(visibleText("a\u202Ebc"), "a[U+202E]bc");
  EXPECT_EQ(visibleText("dog\u200B.jpg"), "dog[U+200B].jpg");
  EXPECT_EQ(visibleText("\u2028\u2066\uFEFF"), "[U+2028][U+2066][U+FEFF]");
  EXPECT_EQ(visibleText("\u0085"), "[U+0085]");
  EXPECT_EQ(visibleText("\U0001FFFE"), "[U+1FFFE]");
  EXPECT_EQ(visibleText("\U000E0041"), "[U+E0041]");
}

TEST(VisibleText, HasNoControlCharactersAndIsUtf8) {
  const auto text = visibleText(test::kHostileName);
  EXPECT_TRUE(isUtf8(text));
  for (const char c : text) EXPECT_TRUE(static_cast<unsigned char>(c) >= 32 && c != 127);
  EXPECT_NE(text.find("[U+202E]"), std::string::npos);
}

TEST(Cells, HaveFewDigitsForPeopleAndAllForFiles) {
  const auto number = numberCell(0.123456789, 3);
  EXPECT_EQ(number.text, "0.123");
  EXPECT_EQ(number.forFiles(), "0.123456789");
  EXPECT_EQ(decimalCell(0.7, 4).text, "0.7000");
  EXPECT_EQ(decimalCell(0.123456789, 4).forFiles(), "0.123456789");
  EXPECT_EQ(decimalCell(INFINITY).text, "infinite");
  EXPECT_EQ(countCell(991041).text, "991,041");
  EXPECT_EQ(countCell(991041).forFiles(), "991041");
  EXPECT_EQ(countCell(-1234).forFiles(), "-1234");
  EXPECT_EQ(numberCell(std::nan("")).text, "not a number");
  EXPECT_EQ(numberCell(-INFINITY).text, "-infinite");
}

}  // namespace
}  // namespace hp
