// SPDX-License-Identifier: GPL-3.0-or-later
// Integrated Gradients, Guided Backpropagation, Guided Grad-CAM, Grad-CAM++ and Occlusion against what the
// established tools computed on SqueezeNet.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <iostream>

#include "core/explain/grad_cam_plus_plus.h"
#include "core/explain/guided_backprop.h"
#include "core/explain/guided_grad_cam.h"
#include "core/explain/integrated_gradients.h"
#include "core/explain/occlusion.h"
#include "core/model/import/tensor_file.h"
#include "core/model/tensors.h"
#include "tests/support/shared.h"

namespace hp {
namespace {

struct Published {
  const char* file;
  int target;
};
constexpr Published kPublished[] = {{"squeezenet1_0-cat_dog-243.safetensors", 243},
                                    {"squeezenet1_0-siamese-284.safetensors", 284}};

ExplainRequest requestFor(const Published& published) {
  const auto folder = test::sharedFolder();
  return {openNetwork({.path = folder / "models" / "squeezenet1_0-imagenet.pth"}, {}),
          readTensor(folder / "reference" / published.file, "input"), published.target};
}

// max |ours - theirs| as a share of max |theirs|; shapes may differ by axes of one.
void expectClose(const Published& of, const std::string& tensor, const std::vector<float>& ours,
                 double tolerance) {
  const auto theirs = readTensor(test::sharedFolder() / "reference" / of.file, tensor).values;
  ASSERT_EQ(ours.size(), theirs.size()) << tensor;
  double largest = 0, scale = 0;
  for (std::size_t i = 0; i < ours.size(); ++i) {
    largest = std::max(largest, std::abs(double{ours[i]} - double{theirs[i]}));
    scale = std::max(scale, std::abs(double{theirs[i]}));
  }
  std::cout << std::left << std::setw(48) << of.file << std::setw(34) << tensor << std::scientific
            << std::setprecision(1) << largest / (scale > 0 ? scale : 1) << "  (" << tolerance << ")\n";
  EXPECT_LE(largest, tolerance * scale) << of.file << " " << tensor;
}

// The published map is a float32 one of a batch of fifty. In float64 it is off by 1.3e-3 and 3.2e-4 of its
// largest value, and PyTorch's own float32 with one input at a time by 1.3e-4 and 1.1e-4: single ReLUs on the
// way change sides. A tolerance of 1e-4 would ask for the same flips.
TEST(PublishedMaps, IntegratedGradients) {
  HP_NEEDS_SHARED();
  for (const auto& of : kPublished) {
    const auto result = explain(integratedGradientsMethod(), requestFor(of), IntegratedGradientsParams{}, {});
    expectClose(of, "captum/IntegratedGradients", result.channels.values, 2e-4);
  }
}

TEST(PublishedMaps, GuidedBackpropagationAndDeconvolution) {
  HP_NEEDS_SHARED();
  for (const auto& of : kPublished) {
    const auto run = [&](ReluBackward relu) {
      return explain(guidedBackpropMethod(), requestFor(of), GuidedBackpropParams{relu}, {}).channels.values;
    };
    expectClose(of, "captum/GuidedBackprop", run(ReluBackward::Guided), 2e-5);
    expectClose(of, "captum/Deconvolution", run(ReluBackward::Deconvnet), 2e-5);
  }
}

TEST(PublishedMaps, GuidedGradCam) {
  HP_NEEDS_SHARED();
  for (const auto& of : kPublished) {
    const GuidedGradCamParams params{"features.12", CamStretch::Nearest, Score::Logit};
    expectClose(of, "captum/GuidedGradCam_features.12",
                explain(guidedGradCamMethod(), requestFor(of), params, {}).channels.values, 2e-5);
  }
}

TEST(PublishedMaps, Occlusion) {
  HP_NEEDS_SHARED();
  for (const auto& of : kPublished) {
    expectClose(of, "captum/Occlusion_15_8",
                explain(occlusionMethod(), requestFor(of), OcclusionParams{}, {}).map.values, 1e-4);
  }
}

void scaleToUnit(std::vector<float>& values) {
  const auto [low, high] = std::minmax_element(values.begin(), values.end());
  const float least = *low, range = *high - *low;
  for (auto& value : values) value = (value - least) / (1e-7f + range);
}

// That tool adds 1e-6 to the denominator, scales the map to 0..1, stretches it, and scales it again.
TEST(PublishedMaps, GradCamPlusPlus) {
  HP_NEEDS_SHARED();
  for (const auto& of : kPublished) {
    const GradCamPlusPlusParams params{"features.12", CamUpsample::None, 1e-6, Score::Logit};
    auto cells = explain(gradCamPlusPlusMethod(), requestFor(of), params, {}).map;
    scaleToUnit(cells.values);
    auto stretched =
        toArray(at::upsample_bilinear2d(toTensor(cells).unsqueeze(0).unsqueeze(0), {224, 224}, false));
    scaleToUnit(stretched.values);
    expectClose(of, "pgc/GradCAMPlusPlus", stretched.values, 1e-3);
  }
}

}  // namespace
}  // namespace hp
