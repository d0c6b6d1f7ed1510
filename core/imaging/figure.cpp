// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/figure.h"

#include <algorithm>
#include <cmath>

#include "core/base/outcome.h"
#include "core/imaging/figure_layout.h"
#include "core/imaging/figure_page.h"
#include "core/imaging/resize.h"

namespace hp {
namespace {

// Above this a picture is so small that its pixels are worth seeing as squares.
constexpr int kPixelsVisibleFrom = 8;

Image enlarged(const Image& picture, int width, int height) {
  if (width < kPixelsVisibleFrom * picture.width) return resizeBilinear(picture, width, height);
  Image result(width, height);
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x)
      result.set(x, y,
                 picture.at(static_cast<int>((x + 0.5) * picture.width / width),
                            static_cast<int>((y + 0.5) * picture.height / height)));
  return result;
}

Image scaled(const Image& picture, int width, int height) {
  return width > picture.width ? enlarged(picture, width, height) : resizeAntialiased(picture, width, height);
}

/// The panel at its size on the page. A map finer than that is drawn larger and shrunk with its colours,
/// so that no cell is skipped.
Image drawn(const FigureSpec& spec, const FigurePanel& panel, const Box& box) {
  if (panel.map.empty()) return scaled(panel.picture, box.width, box.height);
  if (panel.map.shape.size() != 2) throw Error("A heat map of a figure must have height and width.");
  const auto cells = std::max(panel.map.size(1) / box.width, panel.map.size(0) / box.height);
  const int finer = static_cast<int>(std::clamp<std::int64_t>(cells + (cells > 0 ? 1 : 0), 1, 16));
  const Image picture = scaled(panel.picture, finer * box.width, finer * box.height);
  const Image over =
      overlay(picture, panel.map, panelRange(spec, panel), spec.style, panelIsSigned(spec, panel));
  return finer == 1 ? over : resizeAntialiased(over, box.width, box.height);
}

void put(const Image& picture, const Box& box, Image& page) {
  for (int y = 0; y < box.height; ++y)
    std::copy_n(picture.rgb.begin() + std::ptrdiff_t{3} * y * box.width, std::ptrdiff_t{3} * box.width,
                page.rgb.begin() + 3 * (std::ptrdiff_t{box.y + y} * page.width + box.x));
}

Image colourBar(const FigureSpec& spec, const LegendLayout& legend) {
  const auto& colours = legendColours(spec.style, legend.isSigned || legend.range.low < 0);
  Image bar(legend.bar.width, legend.bar.height);
  for (int y = 0; y < bar.height; ++y)
    for (int x = 0; x < bar.width; ++x) {
      const double along = legend.upwards ? 1 - (y + 0.5) / bar.height : (x + 0.5) / bar.width;
      bar.set(x, y, colours.at(along));
    }
  return bar;
}

Box around(const Box& box, int border) {
  return {box.x - border, box.y - border, box.width + 2 * border, box.height + 2 * border};
}

class FigurePainter {
 public:
  FigurePainter(const FigureSpec& spec, const FigureLayout& layout)
      : spec_(spec),
        layout_(layout),
        hairline_(std::max(1, static_cast<int>(std::lround(0.4 * spec.dotsPerInch / 72)))),
        page_(layout.width, layout.height, spec.dark ? kDarkInk : kLightInk) {}

  Image paint() {
    write(layout_.title);
    write(layout_.sharedNote);
    for (const auto& panel : layout_.panels) paintAround(panel);
    if (layout_.sharedLegend) paintNumbers(*layout_.sharedLegend);
    paintFooter();
    Image image = page_.take();
    for (std::size_t i = 0; i < layout_.panels.size(); ++i) putPanel(i, image);
    if (layout_.sharedLegend) put(colourBar(spec_, *layout_.sharedLegend), layout_.sharedLegend->bar, image);
    return image;
  }

 private:
  void write(const TextBlock& block) {
    double baseline = block.top + block.style.pixels;
    for (const auto& line : block.lines) {
      page_.write(line, block.style, block.dim ? page_.ink().dim : page_.ink().text, block.x, baseline);
      baseline += block.lineHeight();
    }
  }
  void fill(const Box& box) { page_.fill(box.x, box.y, box.width, box.height, page_.ink().line); }
  void paintAround(const PanelLayout& panel) {
    fill(around(panel.picture, hairline_));
    write(panel.title);
    write(panel.caption);
    if (panel.legend) paintNumbers(*panel.legend);
  }

  void paintFooter() {
    if (layout_.footer.lines.empty()) return;
    const int margin = static_cast<int>(layout_.footer.x);
    fill({margin, layout_.footerRule, layout_.width - 2 * margin, hairline_});
    write(layout_.footer);
  }

  void paintNumbers(const LegendLayout& legend) {
    fill(around(legend.bar, hairline_));
    const auto ticks = legendTicks(legend.range);
    for (std::size_t i = 0; i < ticks.size(); ++i) {
      // A zero too near to an end would be written over that end's number.
      const bool crowded =
          i == 1 && ticks.size() == 3 && (ticks[1].position < 0.3 || ticks[1].position > 0.7);
      if (crowded) continue;
      if (legend.upwards)
        writeBeside(legend, ticks[i]);
      else
        writeBelow(legend, ticks[i]);
    }
  }

  // The end numbers stay within the bar's length; the height of digits is about 0.73 of the font's.
  void writeBeside(const LegendLayout& legend, const LegendTick& tick) {
    const double digits = 0.73 * legend.style.pixels;
    const double top = legend.bar.y + (1 - tick.position) * (legend.bar.height - digits);
    page_.write(tick.text, legend.style, page_.ink().text,
                legend.bar.x + legend.bar.width + 3.0 * hairline_ + digits / 3, top + digits);
  }
  void writeBelow(const LegendLayout& legend, const LegendTick& tick) {
    const double baseline = legend.bar.y + legend.bar.height + 1.3 * legend.style.pixels;
    page_.write(tick.text, legend.style, page_.ink().text, legend.bar.x + tick.position * legend.bar.width,
                baseline, tick.position);
  }

  void putPanel(std::size_t i, Image& image) const {
    const auto& place = layout_.panels[i];
    put(drawn(spec_, spec_.panels[i], place.picture), place.picture, image);
    if (place.legend) put(colourBar(spec_, *place.legend), place.legend->bar, image);
  }

  const FigureSpec& spec_;
  const FigureLayout& layout_;
  int hairline_;
  FigurePage page_;
};

}  // namespace

Image renderFigure(const FigureSpec& spec) {
  const auto layout = layOut(spec);
  return FigurePainter(spec, layout).paint();
}

}  // namespace hp
