// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/kernel_pictures.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/compare/common_tensor.h"

namespace hp {
namespace {

constexpr Rgb kNotFinite = {255, 0, 255};

bool isKernel(const StoredTensor& tensor) { return tensor.shape.size() == 4; }

std::optional<std::string> firstNamed(const WeightsSource& source, const std::vector<std::string>& names) {
  for (const std::string& name : names) {
    const auto found = std::ranges::find(source.tensors(), name, &StoredTensor::name);
    if (found != source.tensors().end() && isKernel(*found)) return name;
  }
  return std::nullopt;
}

std::optional<std::string> firstOfPictures(const WeightsSource& source) {
  for (const std::int64_t channels : {3, 1, 0})
    for (const StoredTensor& tensor : source.tensors())
      if (isKernel(tensor) && (channels == 0 || tensor.shape[1] == channels)) return tensor.name;
  return std::nullopt;
}

std::string firstConvolution(const WeightsSource& source, const std::vector<std::string>& tensors) {
  auto name = firstNamed(source, tensors);
  if (!name && tensors.empty()) name = firstOfPictures(source);
  if (!name) throw Error(source.path().string() + " holds no convolution whose kernels could be shown.");
  return *name;
}

/// The weights of all pictures, one picture after the other: channel, row, column.
std::vector<double> weightsOf(const WeightsSource& source, std::size_t tensor, std::int64_t count) {
  std::vector<double> weights(static_cast<std::size_t>(count));
  source.read(tensor, 0, std::span<double>(weights));
  return weights;
}

double largestOf(const std::vector<double>& numbers) {
  double largest = 0;
  for (const double number : numbers)
    if (std::isfinite(number)) largest = std::max(largest, std::abs(number));
  return largest;
}

std::uint8_t shade(double number, double scale) {
  const double share = scale > 0 ? number / scale : 0;
  return static_cast<std::uint8_t>(std::lround(127.5 + 127.5 * std::clamp(share, -1.0, 1.0)));
}

class Painter {
 public:
  explicit Painter(const KernelPictures& of)
      : channels_(of.inColour ? 3 : 1),
        height_(static_cast<std::size_t>(of.shape[2])),
        width_(static_cast<std::size_t>(of.shape[3])) {}

  std::size_t numbers() const { return channels_ * height_ * width_; }

  std::vector<Image> paint(const std::vector<double>& weights, double scale) const {
    std::vector<Image> pictures;
    for (std::size_t first = 0; first < weights.size(); first += numbers())
      pictures.push_back(picture(&weights[first], scale));
    return pictures;
  }

 private:
  Image picture(const double* weights, double scale) const {
    Image image(static_cast<int>(width_), static_cast<int>(height_));
    for (std::size_t y = 0; y < height_; ++y)
      for (std::size_t x = 0; x < width_; ++x)
        image.set(static_cast<int>(x), static_cast<int>(y), colour(weights + y * width_ + x, scale));
    return image;
  }

  Rgb colour(const double* weight, double scale) const {
    Rgb colour{};
    for (std::size_t channel = 0; channel < 3; ++channel) {
      const double number = weight[channels_ == 3 ? channel * height_ * width_ : 0];
      if (!std::isfinite(number)) return kNotFinite;
      colour[channel] = shade(number, scale);
    }
    return colour;
  }

  std::size_t channels_, height_, width_;
};

KernelPictures described(const StoredTensor& tensor) {
  KernelPictures pictures{.tensor = tensor.name, .shape = tensor.shape};
  pictures.inColour = tensor.shape[1] == 3;
  pictures.kernels = tensor.shape[0] * (pictures.inColour ? 1 : tensor.shape[1]);
  if (std::max(tensor.shape[2], tensor.shape[3]) > kLongestKernel) {
    throw Error("The kernels of '" + printable(tensor.name) + "' are " + std::to_string(tensor.shape[2]) +
                " x " + std::to_string(tensor.shape[3]) + ": too large to be shown beside each other.");
  }
  return pictures;
}

std::vector<double> difference(const std::vector<double>& baseline, const std::vector<double>& candidate) {
  std::vector<double> differences;
  for (std::size_t i = 0; i < baseline.size(); ++i) differences.push_back(candidate[i] - baseline[i]);
  return differences;
}

}  // namespace

KernelPictures kernelPictures(const Baseline<const WeightsSource*>& baseline,
                              const Candidate<const WeightsSource*>& candidate,
                              const std::vector<std::string>& tensors, const RunContext& context) {
  context.checkStop();
  const auto common = commonTensor(baseline, candidate, firstConvolution(**baseline, tensors));
  KernelPictures pictures = described((*baseline)->tensors()[common.baseline]);
  const Painter painter(pictures);
  const auto made = std::min(pictures.kernels, static_cast<std::int64_t>(kMostKernels));
  const auto count = made * static_cast<std::int64_t>(painter.numbers());
  const auto left = weightsOf(**baseline, common.baseline, count);
  const auto right = weightsOf(**candidate, common.candidate, count);
  const auto apart = difference(left, right);
  pictures.scale = std::max(largestOf(left), largestOf(right));
  pictures.differenceScale = largestOf(apart);
  pictures.baseline = painter.paint(left, pictures.scale);
  pictures.candidate = painter.paint(right, pictures.scale);
  pictures.difference = painter.paint(apart, pictures.differenceScale);
  return pictures;
}

}  // namespace hp
