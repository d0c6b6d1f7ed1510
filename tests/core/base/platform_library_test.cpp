// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform_library.h"

#include <gtest/gtest.h>

#include "core/base/platform.h"

namespace hp::platform {
namespace {

using Cosine = double (*)(double);

TEST(PlatformLibrary, AnAbsentLibraryHasNoFunctions) {
  EXPECT_EQ(functionsOf({"libnothing-of-this-name.so.1"})("cos"), nullptr);
}

TEST(PlatformLibrary, TakesTheFirstThatIsThere) {
#ifndef __linux__
  GTEST_SKIP() << "knows this library's name on Linux only";
#endif
  const auto functions = functionsOf({"libnothing-of-this-name.so.1", "libm.so.6"});
  const auto cosine = reinterpret_cast<Cosine>(functions("cos"));
  ASSERT_NE(cosine, nullptr);
  EXPECT_EQ(cosine(0), 1);
  EXPECT_EQ(functions("no_such_function"), nullptr);
}

TEST(PlatformLibrary, AsksOnlyFunctionsThatAreLoaded) {
  EXPECT_EQ(intFrom("no_such_function"), std::nullopt);
  EXPECT_EQ(loadedFunctions()("no_such_function"), nullptr);
}

TEST(PlatformVariable, IsReadAsItWasSet) {
  constexpr const char* kName = "HEATPROOF_TEST_VARIABLE";
  EXPECT_EQ(variable(kName), std::nullopt);
  setVariable(kName, "a=b c");
  EXPECT_EQ(variable(kName), "a=b c");
}

}  // namespace
}  // namespace hp::platform
