// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/figure.h"

#include <algorithm>
#include <cmath>

#include <cairo.h>

#include "core/base/outcome.h"
#include "core/imaging/figure_layout.h"
#include "core/imaging/resize.h"

namespace hp {
namespace {

struct Ink {
  Rgb page;
  Rgb text;
  Rgb dim;
  Rgb line;
};
constexpr Ink kLight = {{255, 255, 255}, {24, 28, 34}, {92, 100, 112}, {200, 204, 210}};
constexpr Ink kDark = {{22, 24, 28}, {232, 234, 238}, {150, 158, 170}, {66, 72, 82}};

/// A page that cairo writes and rules on. Pictures are put in afterwards, pixel by pixel.
class Page {
 public:
  Page(int width, int height, const Ink& ink)
      : ink_(ink),
        surface_(cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height)),
        page_(cairo_create(surface_)) {
    fill({0, 0, width, height}, ink.page);
  }
  ~Page() {
    cairo_destroy(page_);
    cairo_surface_destroy(surface_);
  }
  Page(const Page&) = delete;
  Page& operator=(const Page&) = delete;

  void fill(const Box& box, const Rgb& colour) {
    use(colour);
    cairo_rectangle(page_, box.x, box.y, box.width, box.height);
    cairo_fill(page_);
  }
  /// `share` of the text's width is left of x.
  void write(const std::string& text, const TextStyle& style, const Rgb& colour, double x, double baseline,
             double share = 0) {
    selectFont(page_, style);
    use(colour);
    cairo_text_extents_t extents;
    cairo_text_extents(page_, text.c_str(), &extents);
    cairo_move_to(page_, x - share * extents.x_advance, baseline);
    cairo_show_text(page_, text.c_str());
  }
  void write(const TextBlock& block) {
    double baseline = block.top + block.style.pixels;
    for (const auto& line : block.lines) {
      write(line, block.style, block.dim ? ink_.dim : ink_.text, block.x, baseline);
      baseline += block.lineHeight();
    }
  }
  const Ink& ink() const { return ink_; }

  Image take() {
    if (cairo_status(page_) != CAIRO_STATUS_SUCCESS)
      throw Error("The figure cannot be drawn.", cairo_status_to_string(cairo_status(page_)));
    cairo_surface_flush(surface_);
    Image image(cairo_image_surface_get_width(surface_), cairo_image_surface_get_height(surface_));
    const auto* bytes = cairo_image_surface_get_data(surface_);
    const std::ptrdiff_t stride = cairo_image_surface_get_stride(surface_);
    auto* to = image.rgb.data();
    for (int y = 0; y < image.height; ++y)
      to = takeRow(reinterpret_cast<const std::uint32_t*>(bytes + y * stride), image.width, to);
    return image;
  }

 private:
  void use(const Rgb& colour) {
    cairo_set_source_rgb(page_, colour[0] / 255.0, colour[1] / 255.0, colour[2] / 255.0);
  }
  // RGB24 is a native 32-bit number, red in bits 16 to 23.
  static std::uint8_t* takeRow(const std::uint32_t* row, int width, std::uint8_t* to) {
    for (int x = 0; x < width; ++x)
      for (const int shift : {16, 8, 0}) *to++ = static_cast<std::uint8_t>(row[x] >> shift);
    return to;
  }

  Ink ink_;
  cairo_surface_t* surface_;
  cairo_t* page_;
};

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
        page_(layout.width, layout.height, spec.dark ? kDark : kLight) {}

  Image paint() {
    page_.write(layout_.title);
    page_.write(layout_.sharedNote);
    for (const auto& panel : layout_.panels) paintAround(panel);
    if (layout_.sharedLegend) paintNumbers(*layout_.sharedLegend);
    paintFooter();
    Image image = page_.take();
    for (std::size_t i = 0; i < layout_.panels.size(); ++i) putPanel(i, image);
    if (layout_.sharedLegend) put(colourBar(spec_, *layout_.sharedLegend), layout_.sharedLegend->bar, image);
    return image;
  }

 private:
  void paintAround(const PanelLayout& panel) {
    page_.fill(around(panel.picture, hairline_), page_.ink().line);
    page_.write(panel.title);
    page_.write(panel.caption);
    if (panel.legend) paintNumbers(*panel.legend);
  }

  void paintFooter() {
    if (layout_.footer.lines.empty()) return;
    const int margin = static_cast<int>(layout_.footer.x);
    page_.fill({margin, layout_.footerRule, layout_.width - 2 * margin, hairline_}, page_.ink().line);
    page_.write(layout_.footer);
  }

  void paintNumbers(const LegendLayout& legend) {
    page_.fill(around(legend.bar, hairline_), page_.ink().line);
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
  Page page_;
};

}  // namespace

Image renderFigure(const FigureSpec& spec) {
  const auto layout = layOut(spec);
  return FigurePainter(spec, layout).paint();
}

}  // namespace hp
