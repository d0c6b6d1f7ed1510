// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/colour_map.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include <opencv2/imgproc.hpp>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/imaging/lab.h"

namespace hp {
namespace {

constexpr int kColours = 256;

/// One of OpenCV's tables, which are matplotlib's.
std::vector<Rgb> published(cv::ColormapTypes type) {
  cv::Mat steps(1, kColours, CV_8U);
  for (int i = 0; i < kColours; ++i) steps.at<uchar>(0, i) = static_cast<uchar>(i);
  cv::Mat colours;
  cv::applyColorMap(steps, colours, type);
  std::vector<Rgb> table;
  for (int i = 0; i < kColours; ++i) {
    const auto bgr = colours.at<cv::Vec3b>(0, i);
    table.push_back({bgr[2], bgr[1], bgr[0]});
  }
  return table;
}

std::vector<Rgb> greys() {
  std::vector<Rgb> table;
  table.reserve(kColours);
  for (int i = 0; i < kColours; ++i) table.push_back(toRgb({100.0 * i / (kColours - 1), 0, 0}));
  return table;
}

/// How colourful and which hue (CIELAB, degrees) an arm is at a quarter, half, three quarters and all of its
/// way.
struct Hue {
  double chroma;
  double degrees;
};
using Arm = std::array<Hue, 4>;

/// A diverging map: lightness changes evenly from the middle to both ends, and alike on both sides.
struct Diverging {
  double middleLightness;
  double endLightness;
  Arm negative;
  Arm positive;
};

Lab anchor(const Arm& arm, int i) {
  if (i <= 0) return i == 0 ? Lab{} : Lab{0, -anchor(arm, 1).a, -anchor(arm, 1).b};
  const auto& hue = arm[static_cast<std::size_t>(std::min(i, 4) - 1)];
  const double radians = hue.degrees * std::numbers::pi / 180;
  return {0, hue.chroma * std::cos(radians), hue.chroma * std::sin(radians)};
}

/// The Catmull-Rom curve through four values, between the middle two.
double curve(double p0, double p1, double p2, double p3, double t) {
  return p1 + 0.5 * t * (p2 - p0 + t * (2 * p0 - 5 * p1 + 4 * p2 - p3 + t * (3 * (p1 - p2) + p3 - p0)));
}

/// `way` 0 in the middle, 1 at the end.
Rgb onArm(const Diverging& map, const Arm& arm, double way) {
  const int segment = std::min(static_cast<int>(way * 4), 3);
  const double t = way * 4 - segment;
  const Lab p[] = {anchor(arm, segment - 1), anchor(arm, segment), anchor(arm, segment + 1),
                   anchor(arm, segment + 2)};
  return toRgb({map.middleLightness + (map.endLightness - map.middleLightness) * way,
                curve(p[0].a, p[1].a, p[2].a, p[3].a, t), curve(p[0].b, p[1].b, p[2].b, p[3].b, t)});
}

std::vector<Rgb> diverging(const Diverging& map) {
  std::vector<Rgb> table;
  for (int i = 0; i < kColours; ++i) {
    const double position = 2.0 * i / (kColours - 1) - 1;
    table.push_back(onArm(map, position < 0 ? map.negative : map.positive, std::abs(position)));
  }
  return table;
}

// Blue and red (or orange) differ for every kind of colour blindness; lightness alone tells the amount.
constexpr Diverging kRedBlue = {
    97, 36, {{{17, 242}, {33, 250}, {41, 263}, {42, 278}}}, {{{22, 48}, {48, 42}, {64, 33}, {64, 26}}}};
constexpr Diverging kEmberIce = {
    14, 84, {{{28, 270}, {42, 264}, {40, 250}, {28, 236}}}, {{{36, 50}, {58, 57}, {70, 67}, {60, 84}}}};

std::vector<ColourMap> makeColourMaps() {
  using enum ColourMapKind;
  return {
      {"red-blue", HP_TEXT("ColourMap", "Red and blue"), Diverging, diverging(kRedBlue)},
      {"ember-ice", HP_TEXT("ColourMap", "Ember and ice (dark)"), Diverging, diverging(kEmberIce)},
      {"inferno", HP_TEXT("ColourMap", "Inferno"), Sequential, published(cv::COLORMAP_INFERNO)},
      {"viridis", HP_TEXT("ColourMap", "Viridis"), Sequential, published(cv::COLORMAP_VIRIDIS)},
      {"magma", HP_TEXT("ColourMap", "Magma"), Sequential, published(cv::COLORMAP_MAGMA)},
      {"cividis", HP_TEXT("ColourMap", "Cividis"), Sequential, published(cv::COLORMAP_CIVIDIS)},
      {"grey", HP_TEXT("ColourMap", "Grey"), Sequential, greys()},
  };
}

}  // namespace

Rgb ColourMap::at(double position) const {
  if (std::isnan(position)) return {128, 128, 128};
  const double at = std::clamp(position, 0.0, 1.0) * (static_cast<double>(table.size()) - 1);
  const auto first = static_cast<std::size_t>(at);
  const auto& below = table[first];
  const auto& above = table[std::min(first + 1, table.size() - 1)];
  Rgb colour{};
  for (std::size_t c = 0; c < 3; ++c)
    colour[c] = static_cast<std::uint8_t>(
        std::lround(below[c] + (at - static_cast<double>(first)) * (above[c] - below[c])));
  return colour;
}

std::span<const ColourMap> colourMaps() {
  static const std::vector<ColourMap> maps = makeColourMaps();
  return maps;
}

const ColourMap& colourMapById(const std::string& id) {
  std::string known;
  for (const auto& map : colourMaps()) {
    if (map.id == id) return map;
    known += (known.empty() ? "" : ", ") + map.id;
  }
  throw Error("There is no colour map '" + id + "'; there are " + known + ".");
}

const ColourMap& defaultColourMap(ColourMapKind kind) {
  return *std::ranges::find_if(colourMaps(), [kind](const ColourMap& map) { return map.kind == kind; });
}

}  // namespace hp
