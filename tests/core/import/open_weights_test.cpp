// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/open_weights.h"

#include <gtest/gtest.h>

#include "core/model/executor.h"
#include "core/model/import/safetensors.h"
#include "core/model/import/tensor_file.h"
#include "core/model/zoo/zoo.h"
#include "tests/core/import/peak_memory.h"
#include "tests/core/import/saved_file_writer.h"
#include "tests/support/expect_error.h"
#include "tests/support/shared.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

Network opened(const OpenNetworkSpec& spec) {
  FileBytes source(spec.path);
  return openWeights(source, spec, {});
}

std::filesystem::path models() { return test::sharedFolder() / "models"; }

/// Weights for the small tutorial network with `classes` classes, as a file.
void writeTutorial(const std::filesystem::path& path, int classes) {
  Weights weights;
  const Graph graph = architectureById("cifar-tutorial").build({.classes = classes});
  for (const Node& node : graph.nodes()) {
    const auto specs = parameterSpecs(node.layer);
    for (std::size_t i = 0; i < specs.size(); ++i)
      weights[node.parameters[i]] = at::full(specs[i].shape, 0.01);
  }
  writeSafetensors(path, weights);
}

void writeNames(const std::filesystem::path& path, int count, const std::string& end = "\n") {
  std::string text;
  for (int i = 0; i < count; ++i) text += "name " + std::to_string(i) + end;
  test::writeBytes(path, text);
}

TEST(OpenWeights, FindsClassNames) {
  const test::TemporaryFolder folder;
  const auto path = folder / "net.safetensors";
  writeTutorial(path, 3);
  EXPECT_TRUE(opened({.path = path}).classNames().empty()) << "nobody says";
  writeNames(folder / "other-classes.txt", 4);
  EXPECT_TRUE(opened({.path = path}).classNames().empty()) << "another number of classes";
  writeNames(folder / "all-classes.txt", 3, "\r\n");
  EXPECT_EQ(opened({.path = path}).className(2), "name 2");
  test::writeBytes(folder / "net-classes.txt",
                   "\xef\xbb\xbf"
                   "a\n b \nc\n\n");
  EXPECT_EQ(opened({.path = path}).classNames(), (std::vector<std::string>{"a", "b", "c"}))
      << "its own list comes first";
  EXPECT_EQ(opened({.path = path, .classNamesFile = folder / "all-classes.txt"}).className(0), "name 0");
  HP_EXPECT_REFUSED(opened({.path = path, .classNamesFile = folder / "other-classes.txt"}),
                    "has 4 names, but the network has 3 classes");
  HP_EXPECT_REFUSED(opened({.path = path, .classNamesFile = folder / "none.txt"}), "There is no file");
}

TEST(OpenWeights, ClassNamesAreUtf8) {
  const test::TemporaryFolder folder;
  const auto path = folder / "net.safetensors", names = folder / "net-classes.txt";
  writeTutorial(path, 3);
  test::writeBytes(names, "caf\xc3\xa9\nb\nc\n");
  EXPECT_EQ(opened({.path = path}).className(0), "caf\xc3\xa9");
  test::writeBytes(names, "caf\xe9\nb\nc\n");
  EXPECT_TRUE(opened({.path = path}).classNames().empty()) << "nobody asked for this file";
  HP_EXPECT_REFUSED(opened({.path = path, .classNamesFile = names}), "is not text in UTF-8");
}

TEST(OpenWeights, KnowsTheClassesOfCifar10) {
  const test::TemporaryFolder folder;
  writeTutorial(folder / "net.safetensors", 10);
  EXPECT_EQ(opened({.path = folder / "net.safetensors"}).className(3), "cat");
}

TEST(OpenWeights, RefusesWhatIsNoReadableFile) {
  const test::TemporaryFolder folder;
  HP_EXPECT_REFUSED(opened({.path = folder.path()}), "is a folder");
  HP_EXPECT_REFUSED(opened({.path = folder / "none.pth"}), "There is no file");
  test::writeBytes(folder / "empty.pth", "");
  HP_EXPECT_REFUSED(opened({.path = folder / "empty.pth"}), "is empty");
  HP_EXPECT_REFUSED(opened({.path = "/dev/null"}), "not an ordinary file");
}

TEST(OpenWeights, RefusesWhatItMayNotRead) {
  const test::TemporaryFolder folder;
  test::writeBytes(folder / "secret.pth", "x");
  std::filesystem::permissions(folder / "secret.pth", std::filesystem::perms::none);
  if (std::ifstream(folder / "secret.pth")) GTEST_SKIP() << "this user may read everything";
  HP_EXPECT_REFUSED(opened({.path = folder / "secret.pth"}), "check its permissions");
}

TEST(OpenWeights, SqueezeNetIsTheSameInEveryFormat) {
  HP_NEEDS_SHARED();
  const Network zip = opened({.path = models() / "squeezenet1_0-imagenet.pth"});
  EXPECT_EQ(zip.architecture(), "squeezenet1-0");
  EXPECT_EQ(zip.classNames().size(), 1000u);
  EXPECT_EQ(zip.className(243), "bull mastiff");
  EXPECT_EQ(zip.digest(), opened({.path = models() / "squeezenet1_0-imagenet-legacy.pth"}).digest());
  EXPECT_EQ(zip.digest(), opened({.path = models() / "squeezenet1_0-imagenet.safetensors"}).digest());
}

/// Largest difference of the stored logits and ours, relative to the range of the stored.
double deviation(const Network& network, const std::filesystem::path& reference) {
  const at::Tensor input = toTensor(readTensor(reference, "input"));
  const at::Tensor expected = toTensor(readTensor(reference, "logits")).reshape({-1});
  const at::Tensor difference = logits(network, input, {}).reshape({-1}) - expected;
  return (difference.abs().max() / (expected.max() - expected.min())).item<double>();
}

/// The largest deviation over all reference files whose names begin so.
double largestDeviation(const Network& network, const std::string& begin) {
  double largest = -1;
  for (const auto& entry : std::filesystem::directory_iterator(test::sharedFolder() / "reference")) {
    if (entry.path().filename().string().starts_with(begin))
      largest = std::max(largest, deviation(network, entry.path()));
  }
  return largest;
}

TEST(OpenWeights, SqueezeNetGivesTheStoredLogits) {
  HP_NEEDS_SHARED();
  const double largest =
      largestDeviation(opened({.path = models() / "squeezenet1_0-imagenet.pth"}), "squeezenet1_0-");
  EXPECT_GE(largest, 0) << "no reference was there";
  EXPECT_LT(largest, 1e-4);
}

TEST(OpenWeights, ResNet20OpensAsPublished) {
  HP_NEEDS_SHARED();
  const Network network = opened({.path = models() / "resnet20-cifar10-12fca82f.th"});
  EXPECT_EQ(network.architecture(), "cifar-resnet20");
  EXPECT_EQ(network.className(5), "dog");
  const double largest = largestDeviation(network, "resnet20-cifar10-");
  EXPECT_GE(largest, 0) << "no reference was there";
  EXPECT_LT(largest, 1e-4);
}

TEST(OpenWeights, TheTutorialNetworkOpens) {
  HP_NEEDS_SHARED();
  EXPECT_EQ(opened({.path = models() / "captum-cifar-cnn.pt"}).architecture(), "cifar-tutorial");
}

TEST(OpenWeights, TakesNoMoreMemoryThanTheFileAndALittle) {
  HP_NEEDS_SHARED();
  for (const std::string name : {"squeezenet1_0-imagenet.pth", "squeezenet1_0-imagenet-legacy.pth",
                                 "squeezenet1_0-imagenet.safetensors"}) {
    const auto peak = test::peakMemoryOf([&] { opened({.path = models() / name}); });
    if (peak) {
      EXPECT_LT(*peak, 60 << 20) << name;
    }
  }
}

}  // namespace
}  // namespace hp
