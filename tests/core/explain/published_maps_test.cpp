// SPDX-License-Identifier: GPL-3.0-or-later
// Gradient maps and Grad-CAM against what the established tools computed on SqueezeNet and ResNet-20.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <iostream>

#include "core/explain/grad_cam.h"
#include "core/explain/gradient.h"
#include "core/model/import/tensor_file.h"
#include "core/model/tensors.h"
#include "tests/support/shared.h"

namespace hp {
namespace {

struct Published {
  const char* model;
  const char* file;
  int target;
};
constexpr Published kSqueezeNet[] = {
    {"squeezenet1_0-imagenet.pth", "squeezenet1_0-cat_dog-243.safetensors", 243},
    {"squeezenet1_0-imagenet.pth", "squeezenet1_0-siamese-284.safetensors", 284}};
constexpr Published kResNet[] = {
    {"resnet20-cifar10-12fca82f.th", "resnet20-cifar10-captum_siamese-3.safetensors", 3},
    {"resnet20-cifar10-12fca82f.th", "resnet20-cifar10-horses-0.safetensors", 0}};

ExplainRequest requestFor(const Published& published) {
  const auto folder = test::sharedFolder();
  return {openNetwork({.path = folder / "models" / published.model}, {}),
          readTensor(folder / "reference" / published.file, "input"), published.target};
}

Array published(const Published& of, const std::string& tensor) {
  return readTensor(test::sharedFolder() / "reference" / of.file, tensor);
}

// max |ours - theirs| as a share of max |theirs|; shapes may differ by axes of one.
double deviation(const std::vector<float>& ours, const std::vector<float>& theirs) {
  EXPECT_EQ(ours.size(), theirs.size());
  double largest = 0, scale = 0;
  for (std::size_t i = 0; i < std::min(ours.size(), theirs.size()); ++i) {
    largest = std::max(largest, std::abs(double{ours[i]} - double{theirs[i]}));
    scale = std::max(scale, std::abs(double{theirs[i]}));
  }
  return largest / scale;
}

void expectClose(const Published& of, const std::string& tensor, const std::vector<float>& ours,
                 double tolerance) {
  const double found = deviation(ours, published(of, tensor).values);
  std::cout << std::left << std::setw(48) << of.file << std::setw(34) << tensor << std::scientific
            << std::setprecision(1) << found << "  (" << tolerance << ")\n";
  EXPECT_LE(found, tolerance) << of.file << " " << tensor;
}

TEST(PublishedMaps, GradientFamily) {
  HP_NEEDS_SHARED();
  for (const auto& of : kSqueezeNet) {
    const auto request = requestFor(of);
    expectClose(of, "captum/Saliency",
                explain(gradientMethod(), request, GradientParams{}, {}).channels.values, 2e-5);
    expectClose(of, "captum/InputXGradient",
                explain(gradientTimesInputMethod(), request, GradientParams{}, {}).channels.values, 2e-5);
  }
  for (const auto& of : kResNet) {
    expectClose(of, "gradient",
                explain(gradientMethod(), requestFor(of), GradientParams{}, {}).channels.values, 2e-5);
  }
}

TEST(PublishedMaps, GradCam) {
  HP_NEEDS_SHARED();
  for (const auto& of : kSqueezeNet) {
    const auto request = requestFor(of);
    const GradCamParams raw{"features.12", CamPart::Signed, CamUpsample::None, {}};
    expectClose(of, "captum/LayerGradCam_features.12", explain(gradCamMethod(), request, raw, {}).map.values,
                2e-5);
    EXPECT_EQ(explain(gradCamMethod(), request, GradCamParams{}, {}).layer, "features.12");
  }
}

void scaleToUnit(std::vector<float>& values) {
  const auto [low, high] = std::minmax_element(values.begin(), values.end());
  const float least = *low, range = *high - *low;
  for (auto& value : values) value = (value - least) / (1e-7f + range);
}

// That tool scales a layer's map to 0..1, stretches it, and scales the average over layers (here one) again.
TEST(PublishedMaps, GradCamAsPytorchGradCamScalesIt) {
  HP_NEEDS_SHARED();
  for (const auto& of : kSqueezeNet) {
    auto cells = explain(gradCamMethod(), requestFor(of),
                         GradCamParams{"features.12", CamPart::Positive, CamUpsample::None, {}}, {})
                     .map;
    scaleToUnit(cells.values);
    auto stretched =
        toArray(at::upsample_bilinear2d(toTensor(cells).unsqueeze(0).unsqueeze(0), {224, 224}, false));
    scaleToUnit(stretched.values);
    expectClose(of, "pgc/GradCAM", stretched.values, 1e-3);
  }
}

}  // namespace
}  // namespace hp
