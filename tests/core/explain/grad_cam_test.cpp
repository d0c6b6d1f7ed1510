// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/grad_cam.h"

#include <gtest/gtest.h>

#include "core/base/outcome.h"
#include "core/model/tensors.h"
#include "tests/core/explain/one_conv_network.h"
#include "tests/support/tiny_networks.h"

namespace hp {
namespace {

Attribution camAt(const std::string& layer, CamPart part) {
  return explain(gradCamMethod(), {test::oneConvNetwork(), test::countingPicture(), 0},
                 GradCamParams{layer, part, CamUpsample::None, {}}, {});
}

TEST(GradCam, OneConvolutionByHand) {
  EXPECT_EQ(camAt("conv1", CamPart::Signed).map, (Array{{2, 2}, {11.25f, 13.5f, 20.25f, 22.5f}}));
  EXPECT_EQ(camAt("relu1", CamPart::Signed).map, (Array{{2, 2}, {0, 4, 28, 32.5f}}));
  EXPECT_EQ(camAt("relu1", CamPart::Signed).start, 54);
  EXPECT_EQ(camAt("relu1", CamPart::Signed).layer, "relu1");
}

TEST(GradCam, PositiveAndNegativePartsMakeTheSignedMap) {
  const auto network = test::tinyNetwork();
  const ExplainRequest request{network, test::randomInput(network), 3};
  const auto part = [&](CamPart which) {
    return explain(gradCamMethod(), request, GradCamParams{"features.5", which, CamUpsample::None, {}}, {});
  };
  const auto whole = part(CamPart::Signed), plus = part(CamPart::Positive), minus = part(CamPart::Negative);
  EXPECT_TRUE(whole.isSigned && minus.isSigned && !plus.isSigned);
  for (std::size_t i = 0; i < whole.map.values.size(); ++i) {
    ASSERT_EQ(plus.map.values[i], std::max(0.f, whole.map.values[i]));
    ASSERT_EQ(minus.map.values[i], std::min(0.f, whole.map.values[i]));
  }
}

// Bilinear with half-pixel centres, edges clamped, in double.
double stretchedAt(const Array& map, std::int64_t height, std::int64_t width, std::int64_t y,
                   std::int64_t x) {
  const auto place = [](std::int64_t at, std::int64_t from, std::int64_t to) {
    return std::max(
        0.0, (static_cast<double>(at) + 0.5) * static_cast<double>(from) / static_cast<double>(to) - 0.5);
  };
  const double sy = place(y, map.shape[0], height), sx = place(x, map.shape[1], width);
  const auto y0 = static_cast<std::int64_t>(sy), x0 = static_cast<std::int64_t>(sx);
  const auto value = [&](std::int64_t cy, std::int64_t cx) {
    cy = std::min(cy, map.shape[0] - 1), cx = std::min(cx, map.shape[1] - 1);
    return double{map.values[static_cast<std::size_t>(cy * map.shape[1] + cx)]};
  };
  const double ty = sy - static_cast<double>(y0), tx = sx - static_cast<double>(x0);
  return (value(y0, x0) * (1 - tx) + value(y0, x0 + 1) * tx) * (1 - ty) +
         (value(y0 + 1, x0) * (1 - tx) + value(y0 + 1, x0 + 1) * tx) * ty;
}

TEST(GradCam, UpsamplingIsBilinearWithHalfPixelCentres) {
  const auto network = test::tinyNetwork();
  const ExplainRequest request{network, test::randomInput(network), 0};
  const auto cells =
      explain(gradCamMethod(), request, GradCamParams{{}, CamPart::Signed, CamUpsample::None, {}}, {});
  const auto smooth =
      explain(gradCamMethod(), request, GradCamParams{{}, CamPart::Signed, CamUpsample::Bilinear, {}}, {});
  ASSERT_EQ(cells.map.shape, (Shape{6, 6}));
  ASSERT_EQ(smooth.map.shape, (Shape{12, 12}));
  for (std::int64_t y = 0; y < 12; ++y) {
    for (std::int64_t x = 0; x < 12; ++x) {
      ASSERT_NEAR(smooth.map.values[static_cast<std::size_t>(y * 12 + x)],
                  stretchedAt(cells.map, 12, 12, y, x), 1e-6);
    }
  }
}

TEST(GradCam, LayersThatCannotBeAreNamed) {
  const auto network = test::tinyNetwork();
  const ExplainRequest request{network, test::randomInput(network), 0};
  for (const char* layer : {"pool", "input", "nowhere", "classifier"}) {
    EXPECT_THROW(explain(gradCamMethod(), request, GradCamParams{.layer = layer}, {}), Error) << layer;
  }
}

TEST(GradCam, AConstantMapIsZerosNotNan) {
  auto content = test::tinyNetwork().content();
  for (auto& [name, tensor] : content.weights) {
    if (name == "classifier.weight") tensor = at::zeros_like(tensor);
  }
  content.digest.clear();
  const auto network = makeNetwork(content);
  const auto result = explain(gradCamMethod(), {network, test::randomInput(network), 0}, GradCamParams{}, {});
  for (const float value : result.map.values) ASSERT_EQ(value, 0);
}

}  // namespace
}  // namespace hp
