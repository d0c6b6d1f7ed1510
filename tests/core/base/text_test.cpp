// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <gtest/gtest.h>

#include <clocale>

#include "core/base/outcome.h"

namespace hp {
namespace {

TEST(Text, NumbersReadBackAsTheSameNumber) {
  for (const double value : {0.1, -1.0 / 3, 1e300, 5e-324, 0.0})
    EXPECT_EQ(parseNumber(numberText(value)), value);
  for (const float value : {0.1f, 3.4e38f, 1e-40f})
    EXPECT_EQ(static_cast<float>(parseNumber(numberText(value))), value);
  EXPECT_EQ(numberText(0.1f), "0.1");
  EXPECT_EQ(numberText(0.93432, 4), "0.9343");
}

TEST(Text, NumbersIgnoreTheLocale) {
  const std::string before = std::setlocale(LC_NUMERIC, nullptr);
  for (const char* name : {"de_DE.UTF-8", "fr_FR.UTF-8", "C"}) {
    if (!std::setlocale(LC_NUMERIC, name)) continue;
    EXPECT_EQ(numberText(0.5), "0.5") << name;
    EXPECT_EQ(parseNumber("0.5"), 0.5) << name;
  }
  std::setlocale(LC_NUMERIC, before.c_str());
}

TEST(Text, WhatIsNoNumberIsRefused) {
  for (const char* text : {"", "1,5", "1.5x", " 1", "--1", "0x10"})
    EXPECT_THROW(parseNumber(text), Error) << text;
  EXPECT_EQ(parseNumber("+2"), 2);
}

TEST(Text, HexadecimalDigits) {
  const unsigned char bytes[] = {0x00, 0x9f, 0xff};
  EXPECT_EQ(hexText(bytes, 3), "009fff");
}

}  // namespace
}  // namespace hp
