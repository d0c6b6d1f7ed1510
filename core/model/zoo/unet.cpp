// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/outcome.h"
#include "core/model/zoo/blocks.h"
#include "core/model/zoo/encoders.h"
#include "core/model/zoo/families.h"

namespace hp::zoo {
namespace {

constexpr double kKerasEpsilon = 1e-3;
constexpr std::int64_t kEncoderStride = 32;

/// Keras' transposed 3x3 convolution of stride 2 with 'same' padding: twice the size, what sticks out at the
/// end is cut off.
NodeId doubled(GraphBuilder& build, const std::string& name, NodeId from, std::int64_t out, bool bias) {
  const Shape shape = build.shape(from);
  NodeId x = build.add(
      name + ".conv",
      layer::ConvTranspose2d{.in = shape[0], .out = out, .kernel = {3, 3}, .stride = {2, 2}, .bias = bias},
      {from});
  x = build.add(name + ".rows", layer::Slice{.axis = 1, .begin = 0, .end = 2 * shape[1]}, {x});
  return build.add(name + ".columns", layer::Slice{.axis = 2, .begin = 0, .end = 2 * shape[2]}, {x});
}

/// Doubles the size, then joins what the encoder knew at that size.
NodeId upStage(GraphBuilder& build, const std::string& name, NodeId from, std::int64_t width, NodeId skip) {
  NodeId x = build.batchNorm(name + ".bn", doubled(build, name, from, width, false), kKerasEpsilon);
  x = build.relu(name + ".relu", dropout(build, name + ".dropout", x));
  return build.concat(name, {x, skip});
}

Graph buildUNet(const ArchitectureOptions& options, Encoder encoder) {
  if (options.input[1] % kEncoderStride != 0 || options.input[2] % kEncoderStride != 0) {
    throw Error("A U-Net needs height and width that are multiples of " + std::to_string(kEncoderStride) +
                ", not " + shapeText(options.input) + ".");
  }
  GraphBuilder build(options.input);
  auto skips = encoder(build, "encoder.");
  NodeId x = skips.back();
  skips.pop_back();
  int index = 1;
  for (const std::int64_t width : {512, 256, 128, 64}) {
    x = upStage(build, "decoder.up" + std::to_string(index++), x, width, skips.back());
    skips.pop_back();
  }
  doubled(build, "decoder.last", x, options.classes, true);
  return build.build();
}

Architecture uNet(const std::string& id, const std::string& title, Encoder encoder) {
  return {.id = id,
          .title = title,
          .reference =
              "Mall: Realizing reproducible machine learning with TensorFlow; after Ronneberger et "
              "al.: U-Net, 2015",
          .output = OutputKind::Maps,
          .defaultClasses = 3,
          .defaultInput = {3, 128, 128},
          .smallestInput = kEncoderStride,
          .preprocessing = imageNet(0, 128),
          .build = [=](const ArchitectureOptions& options) { return buildUNet(options, encoder); },
          .classTensor = "decoder.last.conv.bias"};
}

}  // namespace

std::vector<Architecture> uNets() {
  return {uNet("unet-mobilenet-v2", "U-Net on MobileNet-V2", mobileNetV2Encoder),
          uNet("unet-vgg-19", "U-Net on VGG-19", vgg19Encoder)};
}

}  // namespace hp::zoo
