// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/imaging/figure_text.h"
#include "core/imaging/image.h"

namespace hp {

/// The colours of a figure's page.
struct FigureInk {
  Rgb page;
  Rgb text;
  Rgb dim;
  Rgb line;
};
inline constexpr FigureInk kLightInk = {{255, 255, 255}, {24, 28, 34}, {92, 100, 112}, {200, 204, 210}};
inline constexpr FigureInk kDarkInk = {{22, 24, 28}, {232, 234, 238}, {150, 158, 170}, {66, 72, 82}};

/// A point of a page, in pixels from the top left.
struct PagePoint {
  double x = 0;
  double y = 0;
};

/// How a line is drawn; lengths of strokes and gaps in turn, none for a whole line.
struct PageStroke {
  Rgb colour = {};
  double width = 1;
  std::vector<double> dashes = {};
};

/// What a page becomes.
enum class PageKind { Pixels, Svg };

/// A page that cairo writes and draws on.
class FigurePage {
 public:
  FigurePage(int width, int height, const FigureInk& ink, PageKind kind = PageKind::Pixels);
  ~FigurePage();
  FigurePage(const FigurePage&) = delete;
  FigurePage& operator=(const FigurePage&) = delete;

  const FigureInk& ink() const { return ink_; }
  void fill(double x, double y, double width, double height, const Rgb& colour);
  /// `share` of the text's width is left of x.
  void write(const std::string& text, const TextStyle& style, const Rgb& colour, double x, double baseline,
             double share = 0);
  /// The same from the bottom up: `share` of the text's width is below y.
  void writeUpwards(const std::string& text, const TextStyle& style, const Rgb& colour, double baseline,
                    double y, double share);
  void line(const std::vector<PagePoint>& points, const PageStroke& stroke);
  /// Fills what the points go around, `strength` (0 to 1) of it being the colour.
  void shade(const std::vector<PagePoint>& outline, const Rgb& colour, double strength);
  /// Nothing is drawn outside of this from now on, until the next call or `unclip`.
  void clip(double x, double y, double width, double height);
  void unclip();

  /// What was drawn on a page of pixels. Throws Error when the page cannot be (no memory).
  Image take();
  /// What was drawn on a page of SVG, as a document; nothing can be drawn any more. Throws Error as take().
  std::string takeSvg();

 private:
  void use(const Rgb& colour);
  void requireSound() const;

  FigureInk ink_;
  std::string svg_ = {};  ///< grows while SVG is drawn
  cairo_surface_t* surface_;
  cairo_t* page_;
};

}  // namespace hp
