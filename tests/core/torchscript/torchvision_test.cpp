// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>

#include "core/model/executor.h"
#include "core/model/import/torchscript/torchscript.h"
#include "core/model/network.h"
#include "libtorch_reference.h"
#include "script_files.h"

namespace hp {
namespace {

at::Tensor randomPicture(const Network& network) {
  at::manual_seed(7);
  auto shape = network.graph().input().shape;
  shape.insert(shape.begin(), 1);
  return at::randn(shape);
}

/// Largest difference relative to the range of the reference.
double deviation(const at::Tensor& ours, const at::Tensor& reference) {
  const auto range = (reference.max() - reference.min()).item<double>();
  return (ours.reshape(-1) - reference.reshape(-1)).abs().max().item<double>() / range;
}

struct Case {
  const char* file;
  std::int64_t size;
  const char* title;
};

class TorchvisionFile : public testing::TestWithParam<Case> {};

TEST_P(TorchvisionFile, GivesLibTorchsLogits) {
  HP_SCRIPT_FILE(path, GetParam().file);
  const auto network = openTorchScript(path, {}, {});
  EXPECT_EQ(network.graph().input().shape, (Shape{3, GetParam().size, GetParam().size}));
  EXPECT_EQ(network.title(), GetParam().title);
  EXPECT_EQ(network.architecture(), kTorchScriptArchitecture);
  const auto picture = randomPicture(network);
  const auto reference = test::libtorchForward(path, picture);
  ASSERT_EQ(reference.numel(), 1000);
  const auto worst = deviation(logits(network, picture, {}), reference);
  RecordProperty("deviation", std::to_string(worst));
  std::cout << GetParam().file << ": " << network.graph().size() << " nodes, largest deviation " << worst
            << "\n";
  EXPECT_LE(worst, 1e-4);
}

INSTANTIATE_TEST_SUITE_P(
    All, TorchvisionFile,
    testing::Values(Case{"alexnet.traced.pt", 224, "AlexNet (TorchScript)"},
                    Case{"alexnet.scripted.pt", 224, "AlexNet (TorchScript)"},
                    Case{"vgg16.traced.pt", 224, "VGG-16 (TorchScript)"},
                    Case{"vgg16.scripted.pt", 224, "VGG-16 (TorchScript)"},
                    Case{"vgg16-bn.traced.pt", 224, "VGG-16 with batch norm (TorchScript)"},
                    Case{"vgg16-bn.scripted.pt", 224, "VGG-16 with batch norm (TorchScript)"},
                    Case{"resnet50.traced.pt", 224, "ResNet-50 (TorchScript)"},
                    Case{"resnet50.scripted.pt", 224, "ResNet-50 (TorchScript)"},
                    Case{"resnet50.frozen.pt", 224, "resnet50.frozen (TorchScript)"},
                    Case{"densenet121.traced.pt", 224, "DenseNet-121 (TorchScript)"},
                    Case{"densenet121.scripted.pt", 224, "DenseNet-121 (TorchScript)"},
                    Case{"squeezenet1-1.traced.pt", 224, "SqueezeNet 1.1 (TorchScript)"},
                    Case{"squeezenet1-1.scripted.pt", 224, "SqueezeNet 1.1 (TorchScript)"},
                    Case{"mobilenet-v2.traced.pt", 224, "MobileNet V2 (TorchScript)"},
                    Case{"mobilenet-v2.scripted.pt", 224, "MobileNet V2 (TorchScript)"},
                    Case{"googlenet.traced.pt", 224, "GoogLeNet (TorchScript)"},
                    Case{"googlenet.scripted.pt", 224, "GoogLeNet (TorchScript)"},
                    Case{"inception-v3.traced.pt", 299, "Inception V3 (TorchScript)"},
                    Case{"inception-v3.scripted.pt", 299, "Inception V3 (TorchScript)"}),
    [](const auto& info) {
      std::string name = info.param.file;
      std::replace_if(
          name.begin(), name.end(), [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
      return name;
    });

}  // namespace
}  // namespace hp
