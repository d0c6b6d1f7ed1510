// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figure_options.h"

#include "core/base/text.h"

namespace hp::cli {
namespace {

constexpr const char* kWholeRange = "own";

std::string clippedRange() { return std::string(kWholeRange) + "-" + numberText(kInlierShare * 100, 3); }

std::string rangeHelp() {
  return "Where a figure's colours end: " + clippedRange() + " at " + numberText(kInlierShare * 100, 3) +
         " % of the map's values, " + kWholeRange + " at the largest";
}

std::string colourMapIds() {
  std::string ids;
  for (const auto& map : colourMaps()) ids += (ids.empty() ? "" : ", ") + map.id;
  return ids;
}

}  // namespace

FigureOptions::FigureOptions() : range(ColourScale{}.isClipped ? clippedRange() : kWholeRange) {}

std::vector<Option> FigureOptions::describe() {
  return {
      {"--dpi", "N", "Dots per inch of a figure, 10 to 2400", &dotsPerInch, false, 10, 2400},
      {"--width", "MM", "Width of a figure in millimetres, 10 to 2000", &widthMillimetres, false, 10, 2000},
      {"--opacity", "0..1", "Opacity of the heat map in a figure", &opacity, false, 0, 1},
      {"--colour-map", "ID", "Colour map of a figure; one of: " + colourMapIds(), &colourMap},
      {"--range", "ID", rangeHelp(), &range},
      {"--dark", "", "Dark figure", &dark}};
}

void FigureOptions::check() const {
  if (!colourMap.empty()) typedByCaller([&] { return &colourMapById(colourMap); });
  if (range != clippedRange() && range != kWholeRange)
    throw UsageError{"--range wants " + clippedRange() + " or " + kWholeRange + ", not '" + range + "'."};
}

ColourScale FigureOptions::scale() const { return {.isClipped = range == clippedRange()}; }

}  // namespace hp::cli
