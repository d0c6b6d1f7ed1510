// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/model/executor.h"
#include "core/model/import/torchscript/torchscript.h"
#include "core/model/tensors.h"
#include "core/model/zoo/zoo.h"
#include "script_files.h"
#include "tests/support/shared.h"

namespace hp {
namespace {

// Files of networks that the zoo builds layer by layer in the same way, too.
class SameAsZoo : public testing::TestWithParam<std::pair<const char*, const char*>> {};

// Computed by code that has no module of its own.
bool isNamedOtherwise(const std::string& name) {
  return name == "transform_input" || name.ends_with(".branch3x3") || name.ends_with(".branch3x3dbl");
}

TEST_P(SameAsZoo, EveryNode) {
  HP_SCRIPT_FILE(path, GetParam().first);
  const auto network = openTorchScript(path, {}, {});
  const auto& architecture = architectureById(GetParam().second);
  const auto expected = architecture.build({.classes = 1000, .input = architecture.defaultInput});
  EXPECT_EQ(network.preprocessing(), architecture.preprocessing);
  ASSERT_EQ(network.graph().size(), expected.size());
  for (NodeId id = 0; id < expected.size(); ++id) {
    const auto& ours = network.graph().node(id);
    const auto& wanted = expected.node(id);
    const bool joinsInput =
        wanted.name == "transform_input" || wanted.is<layer::Add>();  // other name, or inputs swapped
    if (!isNamedOtherwise(wanted.name)) EXPECT_EQ(ours.name, wanted.name);
    if (!wanted.is<layer::Scale>())
      EXPECT_EQ(ours.layer, wanted.layer) << layerText(ours.layer) << " for " << layerText(wanted.layer);
    EXPECT_EQ(ours.parameters, wanted.parameters);
    EXPECT_EQ(ours.shape, wanted.shape);
    if (!joinsInput) EXPECT_EQ(ours.inputs, wanted.inputs) << wanted.name;
  }
}

INSTANTIATE_TEST_SUITE_P(
    All, SameAsZoo,
    testing::Values(
        std::pair("alexnet.traced.pt", "alexnet"), std::pair("alexnet.scripted.pt", "alexnet"),
        std::pair("vgg16.traced.pt", "vgg16"), std::pair("vgg16-bn.scripted.pt", "vgg16-bn"),
        std::pair("resnet50.traced.pt", "resnet50"), std::pair("resnet50.scripted.pt", "resnet50"),
        std::pair("squeezenet1-1.traced.pt", "squeezenet1-1"),
        std::pair("squeezenet1-1.scripted.pt", "squeezenet1-1"),
        std::pair("mobilenet-v2.traced.pt", "mobilenet-v2"),
        std::pair("mobilenet-v2.scripted.pt", "mobilenet-v2"), std::pair("googlenet.traced.pt", "googlenet"),
        std::pair("googlenet.scripted.pt", "googlenet"), std::pair("inception-v3.traced.pt", "inception-v3"),
        std::pair("inception-v3.scripted.pt", "inception-v3")),
    [](const auto& info) {
      std::string name = info.param.first;
      std::replace_if(
          name.begin(), name.end(), [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
      return name;
    });

TEST(TorchScriptNames, DenseBlocksAreNamed) {
  HP_SCRIPT_FILE(path, "densenet121.scripted.pt");
  const auto network = openTorchScript(path, {}, {});
  for (const char* name : {"features.conv0", "features.denseblock1", "features.denseblock4",
                           "features.denseblock2.denselayer3.conv2", "features.transition1.pool",
                           "features.norm5", "classifier"}) {
    EXPECT_TRUE(network.graph().find(name)) << name;
  }
}

TEST(TorchScriptNames, FrozenFilesNumberTheirOperations) {
  HP_SCRIPT_FILE(path, "resnet50.frozen.pt");
  const auto network = openTorchScript(path, {}, {});
  ASSERT_TRUE(network.graph().find("conv1")) << network.graph().node(1).name;
  EXPECT_EQ(network.graph().find("conv1")->parameters,
            (std::vector<std::string>{"conv1.weight", "conv1.bias"}));
}

TEST(TorchScriptShared, SqueezeNetIsTheZoosToTheBit) {
  HP_NEEDS_SHARED();
  const auto folder = test::sharedFolder() / "models";
  const auto script = openTorchScript(folder / "squeezenet1_0-imagenet.torchscript.pt", {}, {});
  const auto weights = openNetwork({.path = folder / "squeezenet1_0-imagenet.pth"}, {});
  EXPECT_EQ(script.digest(), weights.digest());
  EXPECT_EQ(script.preprocessing(), weights.preprocessing());
  at::manual_seed(1);
  const auto x = at::randn({2, 3, 224, 224});
  EXPECT_TRUE(at::equal(logits(script, x, {}), logits(weights, x, {})));
  ASSERT_TRUE(script.graph().find("features.12"));
  EXPECT_TRUE(script.graph().find("features.12")->is<layer::Concat>());
}

}  // namespace
}  // namespace hp
