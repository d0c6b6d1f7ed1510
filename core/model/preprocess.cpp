// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/base/outcome.h"
#include "core/imaging/image.h"
#include "core/imaging/keras_resize.h"
#include "core/imaging/resize.h"
#include "core/model/network.h"
#include "core/model/pixel_values.h"

namespace hp {
namespace {

// ITU-R BT.601, as every grey conversion of photographs for networks has it.
constexpr double kLuma[3] = {0.299, 0.587, 0.114};

template <class Value>
double seenValue(const Preprocessing& p, const Value* rgb, std::size_t channel) {
  if (p.grey) return kLuma[0] * rgb[0] + kLuma[1] * rgb[1] + kLuma[2] * rgb[2];
  return rgb[p.bgr ? 2 - channel : channel];
}

/// 1 x C x H x W from the picture's values, three a pixel.
template <class Value>
Array inputOf(const Preprocessing& p, const std::vector<Value>& rgb) {
  const std::size_t channels = p.grey ? 1 : 3, pixels = rgb.size() / 3;
  Array input{{1, static_cast<std::int64_t>(channels), p.height, p.width},
              std::vector<float>(channels * pixels)};
  for (std::size_t c = 0; c < channels; ++c) {
    for (std::size_t i = 0; i < pixels; ++i) {
      input.values[c * pixels + i] = static_cast<float>(networkValue(p, c, seenValue(p, &rgb[3 * i], c)));
    }
  }
  return input;
}

Array resizedFloats(const Preprocessing& p, const Image& image) {
  if (p.resize != 0)
    throw Error(
        "Resizing without antialiasing goes straight to the input's size; set the shorter side to 0.");
  return resizedLikeKeras(image, p.width, p.height);
}

Image rounded(const Array& picture) {
  Image image(static_cast<int>(picture.size(1)), static_cast<int>(picture.size(0)));
  for (std::size_t i = 0; i < image.rgb.size(); ++i)
    image.rgb[i] = static_cast<std::uint8_t>(std::clamp(std::round(picture.values[i]), 0.0F, 255.0F));
  return image;
}

}  // namespace

Image visibleImage(const Network& network, const Image& image) {
  const auto& p = network.preprocessing();
  if (image.empty()) throw Error("The picture is empty.");
  if (!p.antialias) return rounded(resizedFloats(p, image));
  if (p.resize == 0) return resizeAntialiased(image, p.width, p.height);
  return resizedAndCropped(image, p.resize, p.width, p.height);
}

Array prepareInput(const Network& network, const Image& image) {
  const auto& p = network.preprocessing();
  requirePreprocessing(network);
  if (!p.antialias) return inputOf(p, resizedFloats(p, image).values);
  return inputOf(p, visibleImage(network, image).rgb);
}

Image imageOfInput(const Network& network, const Array& input) {
  const auto& p = network.preprocessing();
  const auto channels = static_cast<std::size_t>(input.size(1));
  const auto height = static_cast<int>(input.size(2)), width = static_cast<int>(input.size(3));
  Image image(width, height);
  const std::size_t pixels = image.rgb.size() / 3;
  for (std::size_t i = 0; i < pixels; ++i) {
    for (std::size_t c = 0; c < 3; ++c) {
      const std::size_t source = channels == 1 ? 0 : (p.bgr ? 2 - c : c);
      const double value = pixelValue(p, source, input.values[source * pixels + i]);
      image.rgb[3 * i + c] = static_cast<std::uint8_t>(std::clamp(std::round(value), 0.0, 255.0));
    }
  }
  return image;
}

}  // namespace hp
