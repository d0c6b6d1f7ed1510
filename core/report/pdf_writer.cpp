// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf_writer.h"

#include <algorithm>
#include <array>
#include <memory>
#include <ostream>

#include <cairo-pdf.h>

#include "core/base/atomic_file.h"
#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/report/page_layout.h"

namespace hp {
namespace {

using Surface = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;
using Pen = std::unique_ptr<cairo_t, decltype(&cairo_destroy)>;

cairo_status_t append(void* to, const unsigned char* bytes, unsigned count) {
  static_cast<std::string*>(to)->append(reinterpret_cast<const char*>(bytes), count);
  return CAIRO_STATUS_SUCCESS;
}

void use(cairo_t* pen, const Rgb& colour) {
  cairo_set_source_rgb(pen, colour[0] / 255.0, colour[1] / 255.0, colour[2] / 255.0);
}

void draw(cairo_t* pen, const TextMark& mark) {
  selectFont(pen, mark.style);
  use(pen, mark.colour);
  cairo_move_to(pen, mark.x, mark.baseline);
  cairo_show_text(pen, mark.text.c_str());
}

void draw(cairo_t* pen, const BoxMark& mark) {
  use(pen, mark.colour);
  cairo_rectangle(pen, mark.x, mark.top, mark.width, mark.height);
  cairo_fill(pen);
}

Surface surfaceOf(const Image& image) {
  Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, image.width, image.height),
                  cairo_surface_destroy);
  auto* bytes = cairo_image_surface_get_data(surface.get());
  if (!bytes) throw Error("There is no memory for a picture of the report.");
  const std::ptrdiff_t stride = cairo_image_surface_get_stride(surface.get());
  for (int y = 0; y < image.height; ++y) {
    auto* row = reinterpret_cast<std::uint32_t*>(bytes + y * stride);
    for (int x = 0; x < image.width; ++x) {
      const Rgb colour = image.at(x, y);
      row[x] = std::uint32_t{colour[0]} << 16 | std::uint32_t{colour[1]} << 8 | colour[2];
    }
  }
  cairo_surface_mark_dirty(surface.get());
  return surface;
}

void draw(cairo_t* pen, const PictureMark& mark) {
  const auto surface = surfaceOf(*mark.image);
  cairo_save(pen);
  cairo_translate(pen, mark.x, mark.top);
  cairo_scale(pen, mark.width / mark.image->width, mark.height / mark.image->height);
  cairo_set_source_surface(pen, surface.get(), 0, 0);
  cairo_paint(pen);
  cairo_restore(pen);
}

void describe(cairo_surface_t* surface, const Document& document) {
  const auto say = [&](cairo_pdf_metadata_t what, const std::string& text) {
    cairo_pdf_surface_set_metadata(surface, what, text.c_str());
  };
  say(CAIRO_PDF_METADATA_TITLE, visibleText(document.title));
  say(CAIRO_PDF_METADATA_SUBJECT, visibleText(document.subtitle));
  say(CAIRO_PDF_METADATA_CREATOR, "Heatproof");
  const auto date = document.created.empty() ? std::string("1970-01-01T00:00:00Z") : document.created;
  say(CAIRO_PDF_METADATA_CREATE_DATE, date);
  say(CAIRO_PDF_METADATA_MOD_DATE, date);
}

void addOutline(cairo_surface_t* surface, const PageLayout& layout) {
  std::array<int, 4> parents{CAIRO_PDF_OUTLINE_ROOT, CAIRO_PDF_OUTLINE_ROOT, CAIRO_PDF_OUTLINE_ROOT,
                             CAIRO_PDF_OUTLINE_ROOT};
  for (const auto& [entry, pageIndex, top] : layout.outline) {
    const auto level = static_cast<std::size_t>(std::clamp(entry.level, 1, 3));
    const auto place = "page=" + std::to_string(pageIndex + 1) + " pos=[" + numberText(PageSize::kSide) +
                       " " + numberText(std::max(0.0, top - 8)) + "]";
    const int id =
        cairo_pdf_surface_add_outline(surface, parents[level - 1], entry.text.c_str(), place.c_str(),
                                      level == 1 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : cairo_pdf_outline_flags_t{});
    std::fill(parents.begin() + static_cast<std::ptrdiff_t>(level), parents.end(), id);
  }
}

void drawPages(cairo_surface_t* surface, const PageLayout& layout) {
  const Pen pen(cairo_create(surface), cairo_destroy);
  for (const auto& page : layout.pages) {
    for (const auto& mark : page.marks) std::visit([&](const auto& one) { draw(pen.get(), one); }, mark);
    cairo_show_page(pen.get());
  }
  if (cairo_status(pen.get()) != CAIRO_STATUS_SUCCESS)
    throw Error("The PDF report cannot be drawn.", cairo_status_to_string(cairo_status(pen.get())));
}

}  // namespace

std::string pdfBytes(const Document& document) {
  const auto layout = layOutPages(piecesOf(document), document.title);
  std::string bytes;
  const Surface surface(
      cairo_pdf_surface_create_for_stream(append, &bytes, PageSize::kWidth, PageSize::kHeight),
      cairo_surface_destroy);
  // Newer versions pack what every tool can count otherwise: pages and titles.
  cairo_pdf_surface_restrict_to_version(surface.get(), CAIRO_PDF_VERSION_1_4);
  describe(surface.get(), document);
  drawPages(surface.get(), layout);
  addOutline(surface.get(), layout);
  cairo_surface_finish(surface.get());
  const auto status = cairo_surface_status(surface.get());
  if (status != CAIRO_STATUS_SUCCESS)
    throw Error("The PDF report cannot be made.", cairo_status_to_string(status));
  return bytes;
}

void writePdf(const std::filesystem::path& path, const Document& document) {
  const auto bytes = pdfBytes(document);
  writeAtomically(path, [&](std::ostream& to) { to << bytes; });
}

}  // namespace hp
