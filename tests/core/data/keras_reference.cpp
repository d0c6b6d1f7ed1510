// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/data/keras_reference.h"

#include <algorithm>
#include <cmath>

#include "core/base/philox.h"

namespace hp::reference {
namespace {

/// ... c b a | a b c ... | c b a ...
std::int64_t mirrored(std::int64_t i, std::int64_t length) {
  const std::int64_t within = ((i % (2 * length)) + 2 * length) % (2 * length);
  return within < length ? within : 2 * length - 1 - within;
}

double valueAt(const Array& picture, std::int64_t x, std::int64_t y, std::int64_t channel) {
  const std::int64_t row = mirrored(y, picture.size(0)), column = mirrored(x, picture.size(1));
  return picture
      .values[static_cast<std::size_t>((row * picture.size(1) + column) * picture.size(2) + channel)];
}

template <class Value>
Array picture(int width, int height, int channels, const Value& value) {
  Array result{{height, width, channels}, {}};
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x)
      for (int c = 0; c < channels; ++c) result.values.push_back(static_cast<float>(value(x, y, c)));
  return result;
}

}  // namespace

Geometry rotation(double angle, int width, int height) {
  const double m = (width - 1) / 2.0, n = (height - 1) / 2.0;
  return [=](int x, int y) {
    return Place{m + std::cos(angle) * (x - m) - std::sin(angle) * (y - n),
                 n + std::sin(angle) * (x - m) + std::cos(angle) * (y - n)};
  };
}

Geometry zoom(double factor, int width, int height) {
  const double m = (width - 1) / 2.0, n = (height - 1) / 2.0;
  return [=](int x, int y) { return Place{m + factor * (x - m), n + factor * (y - n)}; };
}

Geometry resizing(int fromWidth, int fromHeight, int toWidth, int toHeight) {
  return [=](int x, int y) {
    return Place{(x + 0.5) * fromWidth / toWidth - 0.5, (y + 0.5) * fromHeight / toHeight - 0.5};
  };
}

Array sampled(const Array& from, int width, int height, const Geometry& place) {
  return picture(width, height, static_cast<int>(from.size(2)), [&](int x, int y, int channel) {
    const auto [atX, atY] = place(x, y);
    const auto left = static_cast<std::int64_t>(std::floor(atX)),
               top = static_cast<std::int64_t>(std::floor(atY));
    double sum = 0;
    for (std::int64_t down = 0; down < 2; ++down)
      for (std::int64_t across = 0; across < 2; ++across)
        sum += (1 - std::abs(atX - static_cast<double>(left + across))) *
               (1 - std::abs(atY - static_cast<double>(top + down))) *
               valueAt(from, left + across, top + down, channel);
    return sum;
  });
}

double largestDifference(const Array& a, const Array& b) {
  if (a.shape != b.shape) return 1e300;
  double largest = 0;
  for (std::size_t i = 0; i < a.values.size(); ++i)
    largest = std::max(largest, std::abs(double{a.values[i]} - double{b.values[i]}));
  return largest / 255;
}

Array noisePicture(int width, int height, int channels) {
  const Philox random(7, RandomPurpose::Noise);
  std::uint64_t next = 0;
  return picture(width, height, channels, [&](int, int, int) { return random.uniform(next++, 0, 255); });
}

Array smoothPicture(int width, int height, int channels) {
  return picture(width, height, channels,
                 [](int x, int y, int c) { return 20 + 0.5 * x + 0.3 * y - 0.0005 * x * y + 10 * c; });
}

}  // namespace hp::reference
