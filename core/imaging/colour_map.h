// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/base/array.h"
#include "core/imaging/image.h"

namespace hp {

/// Sequential maps run from "nothing" to "much"; diverging ones have their neutral colour at zero.
enum class ColourMapKind { Sequential, Diverging };

/// A table of 256 colours. Perceptually uniform and safe for colour-blind eyes.
struct ColourMap {
  std::string id = {};     ///< "viridis"
  std::string label = {};  ///< HP_TEXT("ColourMap", ...)
  ColourMapKind kind = ColourMapKind::Sequential;
  std::vector<Rgb> table = {};

  /// `position` 0..1; clamped. Between two colours of the table, theirs mixed. NaN gives mid grey.
  Rgb at(double position) const;
};

/// All colour maps; the first diverging and the first sequential one are the defaults.
std::span<const ColourMap> colourMaps();
const ColourMap& colourMapById(const std::string& id);
/// The default for values of this kind.
const ColourMap& defaultColourMap(ColourMapKind kind);

/// The values at the two ends of a colour map.
struct ValueRange {
  double low = 0;
  double high = 1;
  /// Position of a value in 0..1; 0.5 when the range is empty.
  double position(double value) const;
  friend bool operator==(const ValueRange&, const ValueRange&) = default;
};

/// Range that shows every value: symmetric about zero when any value is negative or `isSigned`,
/// otherwise from zero to the maximum. `share` (0..1] cuts outliers: the range holds that share of
/// the values. NaN is ignored; a map of zeros gives -1..1 or 0..1.
ValueRange rangeOf(const Array& map, bool isSigned, double share = 1.0);
/// The union of ranges, symmetric if any is.
ValueRange sharedRange(const std::vector<ValueRange>& ranges);

/// A number as a legend of this range shows it: "+4.1e-4", "\u22124.1e-4", "0", "0.934". A plus sign where
/// the range has two signs, a real minus sign, powers of ten only where the range needs them.
std::string legendText(double value, const ValueRange& range);

/// How a heat map is drawn over a picture.
struct OverlayStyle {
  std::string colourMap = {};  ///< empty: the default for the map's sign
  double opacity = 0.8;        ///< of the heat map, 0..1
  bool fade = true;      ///< opacity falls towards zero, so that the picture shows where the map says nothing
  double threshold = 0;  ///< values nearer to zero than this share of the range are transparent
  bool greyPicture = true;  ///< the picture in pale grey, so that colour belongs to the map alone
  bool smooth = false;      ///< bilinear between map cells; otherwise cells stay visible
};

/// The colour map that a style means for a map with or without two signs.
const ColourMap& legendColours(const OverlayStyle& style, bool isSigned);

/// The heat map alone, one pixel a cell.
Image colourise(const Array& map, const ValueRange& range, const ColourMap& colours);
/// The picture with the map over it, at the picture's size. The map may be coarser (Grad-CAM without
/// upsampling): its cells are stretched over the picture with half-pixel centres.
Image overlay(const Image& picture, const Array& map, const ValueRange& range, const OverlayStyle& style,
              bool isSigned);

/// Bilinear or nearest resampling of an H x W map, half-pixel centres, edges clamped, in double.
Array resampleMap(const Array& map, int width, int height, bool smooth);

}  // namespace hp
