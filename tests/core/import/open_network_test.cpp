// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/model/network.h"
#include "tests/core/import/saved_file_writer.h"
#include "tests/support/expect_error.h"
#include "tests/support/shared.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

std::filesystem::path models() { return test::sharedFolder() / "models"; }

TEST(OpenNetwork, TellsFormatsByContent) {
  HP_NEEDS_SHARED();
  const test::TemporaryFolder folder;
  const std::string digest = openNetwork({.path = models() / "squeezenet1_0-imagenet.pth"}, {}).digest();
  for (const std::string name :
       {"squeezenet1_0-imagenet.pth", "squeezenet1_0-imagenet-legacy.pth",
        "squeezenet1_0-imagenet.safetensors", "squeezenet1_0-imagenet.torchscript.pt"}) {
    std::filesystem::copy_file(models() / name, folder / "network.jpg",
                               std::filesystem::copy_options::overwrite_existing);
    EXPECT_EQ(openNetwork({.path = folder / "network.jpg"}, {}).digest(), digest) << name;
  }
}

TEST(OpenNetwork, TorchScriptFindsClassNamesToo) {
  HP_NEEDS_SHARED();
  const OpenNetworkSpec spec{.path = models() / "squeezenet1_0-imagenet.torchscript.pt"};
  EXPECT_EQ(openNetwork(spec, {}).className(243), "bull mastiff");
}

TEST(OpenNetwork, TorchScriptTakesNoArchitecture) {
  const test::TemporaryFolder folder;
  const auto path = folder / "a.pt";
  test::writeBytes(path, test::zipArchive({{"a/data.pkl", "x"}, {"a/code/__torch__.py", "x"}}));
  HP_EXPECT_REFUSED(openNetwork({.path = path, .architecture = "resnet18"}, {}),
                    "leave the architecture out");
  HP_EXPECT_REFUSED(openNetwork({.path = path}, {}), path.string());
}

TEST(OpenNetwork, StopsWhenAsked) {
  HP_NEEDS_SHARED();
  std::stop_source stop;
  stop.request_stop();
  for (const std::string name : {"squeezenet1_0-imagenet.pth", "squeezenet1_0-imagenet.safetensors"}) {
    EXPECT_THROW(openNetwork({.path = models() / name}, RunContext(stop.get_token(), {})), Stopped) << name;
  }
}

}  // namespace
}  // namespace hp
