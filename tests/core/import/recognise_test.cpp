// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/recognise.h"

#include <gtest/gtest.h>

#include "tests/support/expect_error.h"

namespace hp {
namespace {

/// Weights of the right names and shapes; the numbers do not matter and take no memory.
Weights weightsOf(const Graph& graph) {
  Weights weights;
  for (const Node& node : graph.nodes()) {
    const auto specs = parameterSpecs(node.layer);
    for (std::size_t i = 0; i < specs.size(); ++i)
      weights[node.parameters[i]] = at::zeros({1}).expand(specs[i].shape);
  }
  return weights;
}

Weights weightsOf(const std::string& id, int classes = 0) {
  return weightsOf(architectureById(id).build({.classes = classes}));
}

TEST(Recognise, FindsEveryArchitecture) {
  for (const Architecture& architecture : architectures()) {
    EXPECT_EQ(recognise(weightsOf(architecture.id), {}, "a.pth").architecture->id, architecture.id);
  }
}

TEST(Recognise, FindsTheNumberOfClasses) {
  for (const std::string id : {"resnet18", "vgg16-bn", "squeezenet1-1", "mobilenet-v2", "googlenet"}) {
    const Recognised found = recognise(weightsOf(id, 7), {}, "a.pth");
    EXPECT_EQ(found.architecture->id, id);
    EXPECT_EQ(found.graph.output().shape, Shape{7}) << id;
  }
}

TEST(Recognise, DropsWhatInferenceDoesNotUse) {
  Weights weights = weightsOf("googlenet");
  const std::size_t used = weights.size();
  weights["aux1.fc1.weight"] = at::zeros({1024, 2048});
  weights["conv1.bn.num_batches_tracked"] = at::zeros({}, at::kLong);
  EXPECT_EQ(recognise(std::move(weights), {}, "a.pth").weights.size(), used);
}

TEST(Recognise, UnderstandsOldDenseNetNames) {
  Weights old;
  for (const auto& [name, tensor] : weightsOf("densenet121")) {
    std::string spelled = name;
    for (const std::string part : {".norm1.", ".norm2.", ".conv1.", ".conv2."}) {
      const std::size_t at =
          spelled.find("denselayer") == std::string::npos ? std::string::npos : spelled.find(part);
      if (at != std::string::npos) spelled.insert(at + 5, ".");
    }
    old[spelled] = tensor;
  }
  ASSERT_TRUE(old.contains("features.denseblock1.denselayer1.norm.1.weight"));
  EXPECT_EQ(recognise(std::move(old), {}, "a.pth").architecture->id, "densenet121");
}

TEST(Recognise, SaysTheNearestAndTheFirstDifference) {
  Weights other = weightsOf("resnet50");
  other["layer1.0.conv2.weight"] = at::zeros({64, 32, 3, 3});
  HP_EXPECT_REFUSED(recognise(other, {}, "a.pth"),
                    "a.pth fits no known architecture; the nearest is ResNet-50, whose layer1.0.conv2.weight "
                    "is 64x64x3x3, but "
                    "64x32x3x3 in the file; choose another with --arch");
  Weights missing = weightsOf("vgg16");
  missing.erase("features.0.bias");
  HP_EXPECT_REFUSED(recognise(missing, {}, "a.pth"),
                    "VGG-16, whose features.0.bias (64) is missing in the file");
  Weights surplus = weightsOf("alexnet");
  surplus["extra.weight"] = at::zeros({3, 3});
  HP_EXPECT_REFUSED(recognise(surplus, {}, "a.pth"), "AlexNet, which has no extra.weight (3x3 in the file)");
  HP_EXPECT_REFUSED(recognise({{"foo", at::zeros({2})}}, {}, "a.pth"),
                    "shares no tensor with any known architecture");
  HP_EXPECT_REFUSED(recognise({}, {}, "a.pth"), "shares no tensor");
}

TEST(Recognise, ObeysAChoice) {
  EXPECT_EQ(recognise(weightsOf("resnet34"), "resnet34", "a.pth").architecture->id, "resnet34");
  HP_EXPECT_REFUSED(recognise(weightsOf("resnet34"), "resnet18", "a.pth"),
                    "a.pth does not fit ResNet-18, which has no layer1.2");
  HP_EXPECT_REFUSED(recognise(weightsOf("resnet34"), "resnt18", "a.pth"), "resnet18");
}

TEST(Recognise, AnyShapeOfTheClassTensorIsHarmless) {
  for (const Shape& shape : {Shape{}, Shape{0}, Shape{0, 512}, Shape{1, 1, 1, 1, 1}, Shape{2'000'000, 1}}) {
    Weights weights = weightsOf("resnet18");
    weights["fc.weight"] = at::zeros(shape);
    test::expectOneSentence(test::sentenceOf([&] { recognise(weights, {}, "a.pth"); }));
  }
}

}  // namespace
}  // namespace hp
