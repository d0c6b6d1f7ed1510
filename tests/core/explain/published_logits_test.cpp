// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <iostream>

#include "core/model/classify.h"
#include "core/model/import/tensor_file.h"
#include "core/model/network.h"
#include "tests/support/shared.h"

namespace hp {
namespace {

// The stored logits are those of the established tools' own LibTorch on the stored input.
void expectLogits(const char* model, const char* file) {
  const auto folder = test::sharedFolder();
  const auto network = openNetwork({.path = folder / "models" / model}, {});
  const auto ours = classify(network, readTensor(folder / "reference" / file, "input"), {}).logits;
  const auto theirs = readTensor(folder / "reference" / file, "logits").values;
  ASSERT_EQ(ours.size(), theirs.size());
  const auto [low, high] = std::minmax_element(theirs.begin(), theirs.end());
  double largest = 0;
  for (std::size_t i = 0; i < ours.size(); ++i)
    largest = std::max(largest, std::abs(double{ours[i]} - double{theirs[i]}));
  std::cout << file << ": " << largest / (*high - *low) << " of the logits' range\n";
  EXPECT_LE(largest, 1e-4 * (*high - *low));
}

TEST(PublishedLogits, AreMet) {
  HP_NEEDS_SHARED();
  expectLogits("squeezenet1_0-imagenet.pth", "squeezenet1_0-cat_dog-243.safetensors");
  expectLogits("squeezenet1_0-imagenet.pth", "squeezenet1_0-siamese-284.safetensors");
  expectLogits("resnet20-cifar10-12fca82f.th", "resnet20-cifar10-captum_siamese-3.safetensors");
  expectLogits("resnet20-cifar10-12fca82f.th", "resnet20-cifar10-horses-0.safetensors");
}

}  // namespace
}  // namespace hp
