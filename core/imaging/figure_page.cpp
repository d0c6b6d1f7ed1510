// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/figure_page.h"

#include <cstddef>
#include <cstdint>
#include <numbers>
#include <regex>

#include <cairo-svg.h>
#include <cairo.h>

#include "core/base/outcome.h"

namespace hp {
namespace {

// RGB24 is a native 32-bit number, red in bits 16 to 23.
std::uint8_t* takeRow(const std::uint32_t* row, int width, std::uint8_t* to) {
  for (int x = 0; x < width; ++x)
    for (const int shift : {16, 8, 0}) *to++ = static_cast<std::uint8_t>(row[x] >> shift);
  return to;
}

cairo_status_t appendTo(void* text, const unsigned char* bytes, unsigned int count) {
  static_cast<std::string*>(text)->append(reinterpret_cast<const char*>(bytes), count);
  return CAIRO_STATUS_SUCCESS;
}

cairo_surface_t* madeSurface(int width, int height, PageKind kind, std::string& svg) {
  if (kind == PageKind::Pixels) return cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height);
  auto* surface = cairo_svg_surface_create_for_stream(appendTo, &svg, width, height);
  cairo_svg_surface_set_document_unit(surface, CAIRO_SVG_UNIT_PX);
  return surface;
}

}  // namespace

FigurePage::FigurePage(int width, int height, const FigureInk& ink, PageKind kind)
    : ink_(ink), surface_(madeSurface(width, height, kind, svg_)), page_(cairo_create(surface_)) {
  fill(0, 0, width, height, ink.page);
}

FigurePage::~FigurePage() {
  cairo_destroy(page_);
  cairo_surface_destroy(surface_);
}

void FigurePage::use(const Rgb& colour) {
  cairo_set_source_rgb(page_, colour[0] / 255.0, colour[1] / 255.0, colour[2] / 255.0);
}

void FigurePage::fill(double x, double y, double width, double height, const Rgb& colour) {
  use(colour);
  cairo_rectangle(page_, x, y, width, height);
  cairo_fill(page_);
}

void FigurePage::write(const std::string& text, const TextStyle& style, const Rgb& colour, double x,
                       double baseline, double share) {
  selectFont(page_, style);
  use(colour);
  cairo_text_extents_t extents;
  cairo_text_extents(page_, text.c_str(), &extents);
  cairo_move_to(page_, x - share * extents.x_advance, baseline);
  cairo_show_text(page_, text.c_str());
}

void FigurePage::writeUpwards(const std::string& text, const TextStyle& style, const Rgb& colour,
                              double baseline, double y, double share) {
  cairo_save(page_);
  cairo_translate(page_, baseline, y);
  cairo_rotate(page_, -std::numbers::pi / 2);
  write(text, style, colour, 0, 0, share);
  cairo_restore(page_);
}

void FigurePage::line(const std::vector<PagePoint>& points, const PageStroke& stroke) {
  use(stroke.colour);
  cairo_set_line_width(page_, stroke.width);
  cairo_set_line_join(page_, CAIRO_LINE_JOIN_ROUND);
  cairo_set_dash(page_, stroke.dashes.data(), static_cast<int>(stroke.dashes.size()), 0);
  cairo_new_path(page_);  // a text leaves its end behind
  for (const auto& point : points) cairo_line_to(page_, point.x, point.y);
  cairo_stroke(page_);
}

void FigurePage::shade(const std::vector<PagePoint>& outline, const Rgb& colour, double strength) {
  cairo_set_source_rgba(page_, colour[0] / 255.0, colour[1] / 255.0, colour[2] / 255.0, strength);
  cairo_new_path(page_);
  for (const auto& point : outline) cairo_line_to(page_, point.x, point.y);
  cairo_close_path(page_);
  cairo_fill(page_);
}

void FigurePage::clip(double x, double y, double width, double height) {
  cairo_reset_clip(page_);
  cairo_rectangle(page_, x, y, width, height);
  cairo_clip(page_);
}

void FigurePage::unclip() { cairo_reset_clip(page_); }

void FigurePage::requireSound() const {
  if (cairo_status(page_) != CAIRO_STATUS_SUCCESS)
    throw Error("The figure cannot be drawn.", cairo_status_to_string(cairo_status(page_)));
}

std::string FigurePage::takeSvg() {
  requireSound();
  cairo_surface_finish(surface_);
  // cairo counts the surfaces of the process; equal drawings are to have equal bytes.
  return std::regex_replace(svg_, std::regex("surface[0-9]+"), "page");
}

Image FigurePage::take() {
  requireSound();
  cairo_surface_flush(surface_);
  Image image(cairo_image_surface_get_width(surface_), cairo_image_surface_get_height(surface_));
  const auto* bytes = cairo_image_surface_get_data(surface_);
  const std::ptrdiff_t stride = cairo_image_surface_get_stride(surface_);
  auto* to = image.rgb.data();
  for (int y = 0; y < image.height; ++y)
    to = takeRow(reinterpret_cast<const std::uint32_t*>(bytes + y * stride), image.width, to);
  return image;
}

}  // namespace hp
