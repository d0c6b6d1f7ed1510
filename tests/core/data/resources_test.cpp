// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resources.h"

#include <gtest/gtest.h>

#include <cstdlib>

#include "core/base/outcome.h"
#include "core/data/sample.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

/// Sets an environment variable for as long as it lives.
class Environment {
 public:
  Environment(const char* name, const std::string& value) : name_(name) { setenv(name, value.c_str(), 1); }
  ~Environment() { unsetenv(name_); }

 private:
  const char* name_;
};

TEST(Resources, AreFoundInABuild) {
  EXPECT_TRUE(std::filesystem::exists(resourceFolder() / "sample" / "sample.safetensors"));
}

TEST(Resources, TheEnvironmentComesFirstIfItHoldsThem) {
  const test::TemporaryFolder folder;
  const Environment named("HEATPROOF_RESOURCES", folder.path().string());
  EXPECT_NE(resourceFolder(), folder.path());
  std::filesystem::create_directory(folder / "help");
  EXPECT_EQ(resourceFolder(), folder.path());
}

TEST(Resources, WithoutWeightsTheSampleSaysSo) {
  const test::TemporaryFolder folder;
  std::filesystem::create_directory(folder / "help");
  const Environment named("HEATPROOF_RESOURCES", folder.path().string());
  try {
    openSample({});
    FAIL();
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find("sample.safetensors"), std::string::npos);
  }
}

}  // namespace
}  // namespace hp
