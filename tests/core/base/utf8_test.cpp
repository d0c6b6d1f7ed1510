// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"

#include <gtest/gtest.h>

#include <string>

namespace hp {
namespace {

TEST(Utf8, FirstAndLastOfEveryLength) {
  for (const std::string good :
       {"", "a\x7f", "\xc2\x80", "\xdf\xbf", "\xe0\xa0\x80", "\xed\x9f\xbf", "\xee\x80\x80", "\xef\xbf\xbf",
        "\xf0\x90\x80\x80", "\xf4\x8f\xbf\xbf", "na\xc3\xafve"})
    EXPECT_TRUE(isUtf8(good)) << good;
}

TEST(Utf8, OverlongSurrogateTooLargeOrCutShort) {
  for (const std::string bad : {"\x80", "\xbf", "\xc0\x80", "\xc1\xbf", "\xe0\x9f\xbf", "\xed\xa0\x80",
                                "\xf0\x8f\xbf\xbf", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xff", "caf\xe9",
                                "caf\xe9s au", "\xc3", "\xe2\x82", "\xe2\x82z", "\xf0\x9f\x98"})
    EXPECT_FALSE(isUtf8(bad)) << bad;
}

}  // namespace
}  // namespace hp
