// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <string>

#include "core/base/outcome.h"

namespace hp::test {

/// The sentence of the Error that this throws; a failure of the test when it throws none.
inline std::string sentenceOf(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.what();
  }
  ADD_FAILURE() << "no Error was thrown";
  return {};
}

/// One sentence: not empty, one line, ends with a full stop.
inline void expectOneSentence(const std::string& sentence) {
  EXPECT_FALSE(sentence.empty());
  EXPECT_EQ(sentence.find('\n'), std::string::npos) << sentence;
  EXPECT_TRUE(sentence.ends_with('.')) << sentence;
  EXPECT_LT(sentence.size(), 500u) << sentence;
}

}  // namespace hp::test

#define HP_EXPECT_REFUSED(work, part)                                         \
  do {                                                                        \
    const std::string sentence = hp::test::sentenceOf([&] { (void)(work); }); \
    hp::test::expectOneSentence(sentence);                                    \
    EXPECT_NE(sentence.find(part), std::string::npos) << sentence;            \
  } while (false)
