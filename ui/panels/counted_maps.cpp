// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/counted_maps.h"

namespace hp {

namespace {

constexpr double kShare = 0.995;  // of the values, in the range of the colours
constexpr int kDimmed = 3;        // a channel keeps one part in so many of its distance from grey
constexpr int kGrey = 128;

bool counts(const Array& cells, std::size_t cell) { return cells.empty() || cells.values[cell] != 0; }

/// Cells may be coarser than the picture.
Image dimmed(const Image& picture, const Array& cells) {
  if (cells.empty()) return picture;
  Image made = picture;
  const auto height = cells.size(0), width = cells.size(1);
  for (int y = 0; y < made.height; ++y)
    for (int x = 0; x < made.width; ++x) {
      const auto cell = std::size_t(y * height / made.height * width + x * width / made.width);
      if (counts(cells, cell)) continue;
      Rgb colour = made.at(x, y);
      for (auto& channel : colour) channel = std::uint8_t(kGrey + (int(channel) - kGrey) / kDimmed);
      made.set(x, y, colour);
    }
  return made;
}

Array counted(const Array& map, const Array& cells) {
  Array made = map;
  if (cells.values.size() != map.values.size()) return made;
  for (std::size_t cell = 0; cell < made.values.size(); ++cell)
    if (!counts(cells, cell)) made.values[cell] = 0;
  return made;
}

}  // namespace

CountedMaps countedMaps(const MovedMapsContent& content, bool onlyCounted) {
  const Array cells = onlyCounted ? content.cells : Array{};
  CountedMaps made{.picture = std::make_shared<const Image>(dimmed(content.after, cells)),
                   .before = counted(content.mapBeforeMoved, cells),
                   .after = counted(content.mapAfter, cells)};
  made.difference = made.after;
  for (std::size_t cell = 0; cell < made.difference.values.size(); ++cell)
    made.difference.values[cell] -= made.before.values[cell];
  made.range = sharedRange({rangeOf(made.before, false, kShare), rangeOf(made.after, false, kShare)});
  made.differenceRange = rangeOf(made.difference, true, kShare);
  return made;
}

}  // namespace hp
