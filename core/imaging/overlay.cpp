// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>

#include "core/base/outcome.h"
#include "core/imaging/colour_map.h"

namespace hp {
namespace {

void checkMap(const Array& map) {
  if (map.shape.size() != 2 || map.size(0) < 1 || map.size(1) < 1 ||
      elementCount(map.shape) != std::ssize(map.values))
    throw Error("A heat map must have height and width, but this one is " + shapeText(map.shape) + ".");
}

/// Where pixels of a line fall between the cells of a map: half-pixel centres, edges clamped.
struct Place {
  std::size_t first = 0;
  std::size_t second = 0;
  double share = 0;  ///< of the second cell
};

std::vector<Place> placesOf(std::int64_t cells, int pixels, bool smooth) {
  std::vector<Place> places;
  places.reserve(static_cast<std::size_t>(pixels));
  const auto last = static_cast<double>(cells - 1);
  for (int i = 0; i < pixels; ++i) {
    const double at = (i + 0.5) * static_cast<double>(cells) / pixels;
    const double centre = std::clamp(smooth ? at - 0.5 : std::floor(at), 0.0, last);
    const double first = std::floor(centre);
    places.push_back({static_cast<std::size_t>(first), static_cast<std::size_t>(std::min(first + 1, last)),
                      centre - first});
  }
  return places;
}

/// A map stretched to a size, computed row by row, since a large photograph would need a map four
/// times its own size.
class StretchedMap {
 public:
  StretchedMap(const Array& map, int width, int height, bool smooth)
      : map_(map),
        columns_(placesOf(map.size(1), width, smooth)),
        rows_(placesOf(map.size(0), height, smooth)) {}

  double at(std::size_t x, std::size_t y) const {
    const auto& row = rows_[y];
    const double above = alongRow(row.first, columns_[x]);
    // A share of zero must not let a NaN of the other cell in.
    return row.share == 0 ? above : above + row.share * (alongRow(row.second, columns_[x]) - above);
  }

 private:
  double alongRow(std::size_t y, const Place& column) const {
    const float* cells = map_.values.data() + y * static_cast<std::size_t>(map_.size(1));
    const double left = cells[column.first];
    return column.share == 0 ? left : left + column.share * (cells[column.second] - left);
  }

  const Array& map_;
  std::vector<Place> columns_;
  std::vector<Place> rows_;
};

/// A colour and how much of the picture it covers.
struct Paint {
  Rgb colour = {};
  double cover = 0;
};

/// What a position of the range looks like over a picture.
class Brush {
 public:
  Brush(const ColourMap& colours, const OverlayStyle& style, const ValueRange& range)
      : colours_(colours),
        style_(style),
        opacity_(std::clamp(style.opacity, 0.0, 1.0)),
        zero_(range.position(0)) {}

  Paint at(double position) const {
    if (std::isnan(position)) return {colours_.at(position), opacity_};
    const double amount = std::abs(position - zero_) / std::max(zero_, 1 - zero_);
    if (amount < style_.threshold) return {};
    return {colours_.at(position), opacity_ * (style_.fade ? cover(amount) : 1)};
  }

 private:
  // Clear at zero, yet nearly full from a third of the range on, so that colours there are the legend's.
  static double cover(double amount) {
    const double left = (1 - amount) * (1 - amount);
    return 1 - left * left;
  }

  const ColourMap& colours_;
  const OverlayStyle& style_;
  double opacity_;
  double zero_;  // its position in the range
};

/// The picture in grey of little contrast, drawn towards the colour for "nothing": pale beneath maps with
/// a light middle, dim beneath those with a dark one, so that colour and contrast belong to the map.
class PictureTone {
 public:
  PictureTone(const OverlayStyle& style, const Rgb& nothing) : grey_(style.greyPicture) {
    const bool light = luma(nothing) > 127;
    low_ = light ? 175 : 0;
    high_ = light ? 250 : 145;
  }
  Rgb operator()(const std::uint8_t* pixel) const {
    const Rgb colour = {pixel[0], pixel[1], pixel[2]};
    if (!grey_) return colour;
    const auto value = static_cast<std::uint8_t>(std::lround(low_ + (high_ - low_) * luma(colour) / 255));
    return {value, value, value};
  }

 private:
  static double luma(const Rgb& colour) {
    return 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2];
  }

  bool grey_;
  double low_;
  double high_;
};

Rgb mixed(const Rgb& below, const Paint& paint) {
  Rgb result{};
  for (std::size_t c = 0; c < 3; ++c)
    result[c] = static_cast<std::uint8_t>(std::lround(below[c] + paint.cover * (paint.colour[c] - below[c])));
  return result;
}

}  // namespace

const ColourMap& legendColours(const OverlayStyle& style, bool isSigned) {
  if (!style.colourMap.empty()) return colourMapById(style.colourMap);
  return defaultColourMap(isSigned ? ColourMapKind::Diverging : ColourMapKind::Sequential);
}

Image colourise(const Array& map, const ValueRange& range, const ColourMap& colours) {
  checkMap(map);
  Image image(static_cast<int>(map.size(1)), static_cast<int>(map.size(0)));
  auto* to = image.rgb.data();
  for (const float value : map.values) to = std::ranges::copy(colours.at(range.position(value)), to).out;
  return image;
}

Image overlay(const Image& picture, const Array& map, const ValueRange& range, const OverlayStyle& style,
              bool isSigned) {
  checkMap(map);
  const auto& colours = legendColours(style, isSigned || range.low < 0);
  const Brush brush(colours, style, range);
  const PictureTone tone(style, colours.at(range.position(0)));
  const StretchedMap stretched(map, picture.width, picture.height, style.smooth);
  Image image = picture;
  auto* pixel = image.rgb.data();
  for (std::size_t y = 0; y < static_cast<std::size_t>(image.height); ++y)
    for (std::size_t x = 0; x < static_cast<std::size_t>(image.width); ++x, pixel += 3) {
      const auto paint = brush.at(range.position(stretched.at(x, y)));
      std::ranges::copy(mixed(tone(pixel), paint), pixel);
    }
  return image;
}

Array resampleMap(const Array& map, int width, int height, bool smooth) {
  checkMap(map);
  if (width < 1 || height < 1) throw Error("A heat map cannot be resized to an empty size.");
  const StretchedMap stretched(map, width, height, smooth);
  Array result{{height, width}, {}};
  result.values.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
  for (std::size_t y = 0; y < static_cast<std::size_t>(height); ++y)
    for (std::size_t x = 0; x < static_cast<std::size_t>(width); ++x)
      result.values.push_back(static_cast<float>(stretched.at(x, y)));
  return result;
}

}  // namespace hp
