// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/pixel_changes.h"

#include <algorithm>
#include <numeric>

#include "core/evaluate/own_noise.h"
#include "core/imaging/image_file.h"
#include "core/imaging/warp_geometry.h"
#include "core/model/pixel_values.h"

namespace hp {
namespace {

std::span<float> channelOf(Array& input, std::size_t channel) {
  const auto count = static_cast<std::size_t>(input.size(2) * input.size(3));
  return std::span(input.values).subspan(channel * count, count);
}

/// Applies `change` to the pixel values of every channel; the result stays in 0 to 255.
template <class Change>
Array withPixels(const Preprocessing& p, Array input, const Change& changeOfChannel) {
  for (std::size_t c = 0; c < static_cast<std::size_t>(input.size(1)); ++c) {
    const auto values = channelOf(input, c);
    const auto change = changeOfChannel(c, values);
    for (auto& value : values)
      value = static_cast<float>(networkValue(p, c, std::clamp(change(pixelValue(p, c, value)), 0.0, 255.0)));
  }
  return input;
}

/// Filters lines of `count` values that are `step` apart.
void blurLine(float* start, std::int64_t count, std::int64_t step, const std::vector<double>& weights) {
  const auto radius = static_cast<std::int64_t>(weights.size()) / 2;
  std::vector<double> line(static_cast<std::size_t>(count));
  for (std::int64_t i = 0; i < count; ++i)
    for (auto k = -radius; k <= radius; ++k)
      line[static_cast<std::size_t>(i)] +=
          weights[static_cast<std::size_t>(k + radius)] * start[mirrored(i + k, count) * step];
  for (std::int64_t i = 0; i < count; ++i)
    start[i * step] = static_cast<float>(line[static_cast<std::size_t>(i)]);
}

}  // namespace

Array withNoise(Array input, double sigma, const TransformationSeed& seed) {
  const auto noise = noiseOf(seed.seed, NoiseOf::Transformation, seed.picture, seed.repeat);
  for (std::size_t i = 0; i < input.values.size(); ++i)
    input.values[i] = static_cast<float>(input.values[i] + sigma * noise.normal(i));
  return input;
}

Array withBrightness(const Preprocessing& preprocessing, Array input, double steps) {
  return withPixels(preprocessing, std::move(input), [&](std::size_t, std::span<const float>) {
    return [steps](double pixel) { return pixel + steps; };
  });
}

Array withContrast(const Preprocessing& preprocessing, Array input, double factor) {
  return withPixels(preprocessing, std::move(input), [&](std::size_t channel, std::span<const float> values) {
    const double mean =
        std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    const double centre = pixelValue(preprocessing, channel, mean);
    return [centre, factor](double pixel) { return centre + factor * (pixel - centre); };
  });
}

Array withBlur(Array input, double sigma) {
  const auto weights = gaussianWeights(sigma);
  const auto height = input.size(2), width = input.size(3);
  for (std::size_t c = 0; c < static_cast<std::size_t>(input.size(1)); ++c) {
    float* plane = channelOf(input, c).data();
    for (std::int64_t x = 0; x < width; ++x) blurLine(plane + x, height, width, weights);
    for (std::int64_t y = 0; y < height; ++y) blurLine(plane + y * width, width, 1, weights);
  }
  return input;
}

Array withJpeg(const Network& network, const Array& input, int quality) {
  const auto picture = readImage(encodedJpeg(imageOfInput(network, input), quality), "The picture");
  auto asItIs = network.preprocessing();
  asItIs.resize = 0;
  return prepareInput(network.withPreprocessing(asItIs), picture);
}

}  // namespace hp
