// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/weights_pictures.h"

#include <algorithm>
#include <cmath>

#include "core/imaging/colour_map.h"
#include "core/imaging/figure_page.h"
#include "core/report/curve_picture.h"

namespace hp {
namespace {

constexpr double kUnit = 20;    ///< pixels of a line of text
constexpr double kKernel = 36;  ///< pixels of a kernel's side, or a little less
constexpr TextStyle kSmall{0.8 * kUnit};
constexpr TextStyle kTitle{kUnit, true};

const FigureInk& ink(bool dark) { return dark ? kDarkInk : kLightInk; }

std::string text(double value) { return numberCell(value, 3).text; }

PlotSeries seriesOf(const JointHistogram& histogram, const std::vector<std::int64_t>& counts,
                    const std::string& name) {
  PlotSeries series{.name = name};
  for (const auto& [value, count] : histogram.outline(counts)) {
    series.x.push_back(value);
    series.y.push_back(static_cast<double>(count));
  }
  return series;
}

constexpr int kScaleLines = 2;  ///< of what the greys of kernels mean

/// The square in which the pairs are drawn.
struct Field {
  static constexpr double kCell = 5;
  double left = 3 * kUnit, top = 3.5 * kUnit, side = kCell * JointHistogram::kBins;
};

void drawPairs(FigurePage& page, const Field& field, const JointHistogram& histogram) {
  const auto most = static_cast<double>(std::ranges::max(histogram.counts));
  const ColourMap& colours = colourMapById("viridis");
  for (std::size_t candidate = 0; candidate < JointHistogram::kBins; ++candidate) {
    for (std::size_t baseline = 0; baseline < JointHistogram::kBins; ++baseline) {
      const auto count = histogram.at(baseline, candidate);
      if (count == 0) continue;
      const double share = most > 1 ? std::log(static_cast<double>(count)) / std::log(most) : 1;
      page.fill(field.left + Field::kCell * static_cast<double>(baseline),
                field.top + field.side - Field::kCell * static_cast<double>(candidate + 1), Field::kCell,
                Field::kCell, colours.at(0.1 + 0.85 * share));
    }
  }
}

void drawFrame(FigurePage& page, const Field& field, const JointHistogram& histogram) {
  const double right = field.left + field.side, bottom = field.top + field.side;
  const PageStroke stroke{page.ink().line, 1};
  page.line({{field.left, field.top},
             {right, field.top},
             {right, bottom},
             {field.left, bottom},
             {field.left, field.top}},
            stroke);
  page.line({{field.left, bottom}, {right, field.top}}, {page.ink().dim, 1, {3, 5}});
  const Rgb& dim = page.ink().dim;
  const double below = bottom + 1.1 * kUnit, beside = field.left - 0.5 * kUnit;
  page.write(text(histogram.low), kSmall, dim, field.left, below);
  page.write("baseline", kSmall, dim, field.left + field.side / 2, below, 0.5);
  page.write(text(histogram.high), kSmall, dim, right, below, 1);
  page.writeUpwards(text(histogram.low), kSmall, dim, beside, bottom, 0);
  page.writeUpwards("candidate", kSmall, dim, beside, field.top + field.side / 2, 0.5);
  page.writeUpwards(text(histogram.high), kSmall, dim, beside, field.top, 1);
}

/// Kernels in rows of a square, or nearly.
class KernelField {
 public:
  explicit KernelField(const KernelPictures& kernels)
      : columns_(static_cast<std::size_t>(
            std::ceil(std::sqrt(static_cast<double>(std::max<std::size_t>(1, kernels.baseline.size())))))),
        rows_((kernels.baseline.size() + columns_ - 1) / columns_),
        cell_(std::max(
            1.0, std::floor(kKernel / static_cast<double>(std::max(kernels.shape[2], kernels.shape[3]))))),
        pitchX_(cell_ * static_cast<double>(kernels.shape[3]) + 2),
        pitchY_(cell_ * static_cast<double>(kernels.shape[2]) + 2) {}

  double width() const { return std::max(8 * kUnit, pitchX_ * static_cast<double>(columns_)); }
  double height() const { return pitchY_ * static_cast<double>(rows_); }
  void draw(FigurePage& page, double left, double top, const std::vector<Image>& kernels) const {
    for (std::size_t i = 0; i < kernels.size(); ++i)
      drawKernel(page, left + pitchX_ * static_cast<double>(i % columns_),
                 top + pitchY_ * static_cast<double>(i / columns_), kernels[i]);
  }

 private:
  void drawKernel(FigurePage& page, double left, double top, const Image& kernel) const {
    for (int y = 0; y < kernel.height; ++y)
      for (int x = 0; x < kernel.width; ++x)
        page.fill(left + cell_ * x, top + cell_ * y, cell_, cell_, kernel.at(x, y));
  }

  std::size_t columns_, rows_;
  double cell_, pitchX_, pitchY_;
};

std::string scaleText(const KernelPictures& kernels) {
  const std::string apart = kernels.differenceScale == 0
                                ? ", which do not differ"
                                : ", " + text(-kernels.differenceScale) + " and " +
                                      text(kernels.differenceScale) + " of differences";
  return "Mid grey is 0; black " + text(-kernels.scale) + " and white " + text(kernels.scale) +
         " in both runs" + apart + (kernels.inColour ? "; channels as red, green and blue." : ".");
}

void addNumbers(const JointHistogram& numbers, const std::string& name, Document& document) {
  const std::string pairs = countCell(numbers.pairs).text + " pairs of numbers from " + text(numbers.low) +
                            " to " + text(numbers.high);
  document.blocks.emplace_back(
      Picture{"Numbers of " + numbers.tensor + ", which lies farthest apart: " + name,
              "Histograms of the baseline and the candidate: " + pairs + ".", drawValues(numbers, false),
              drawValues(numbers, true)});
  document.blocks.emplace_back(Picture{"Candidate over baseline, " + numbers.tensor + ": " + name,
                                       "Scatter of " + pairs + "; equal numbers lie on the diagonal.",
                                       drawScatter(numbers, false), drawScatter(numbers, true)});
}

}  // namespace

Image drawValues(const JointHistogram& histogram, bool dark) {
  return drawCurves({.title = "Numbers of " + histogram.tensor,
                     .xTitle = "number, from " + text(histogram.low) + " to " + text(histogram.high),
                     .yTitle = "how often",
                     .series = {seriesOf(histogram, histogram.ofBaseline(), "baseline"),
                                seriesOf(histogram, histogram.ofCandidate(), "candidate")},
                     .isXWhole = false,
                     .difference = false,
                     .width = 1100,
                     .height = 550,
                     .dark = dark});
}

Image drawScatter(const JointHistogram& histogram, bool dark) {
  const Field field;
  FigurePage page(static_cast<int>(field.left + field.side + kUnit),
                  static_cast<int>(field.top + field.side + 2 * kUnit), ink(dark));
  page.write(visibleText(histogram.tensor), kTitle, page.ink().text, field.left, 1.4 * kUnit);
  page.write(
      "pairs: darkest 1, brightest " + countCell(std::ranges::max(histogram.counts)).text + " (logarithmic)",
      kSmall, page.ink().dim, field.left, 2.7 * kUnit);
  drawPairs(page, field, histogram);
  drawFrame(page, field, histogram);
  return page.take();
}

Image drawKernels(const KernelPictures& kernels, bool dark) {
  const KernelField field(kernels);
  const double gap = 1.5 * kUnit, top = (4.2 + kScaleLines - 1) * kUnit;
  const double width = std::max(3 * field.width() + 4 * gap, 42 * kUnit);
  FigurePage page(static_cast<int>(width), static_cast<int>(top + field.height() + kUnit), ink(dark));
  page.write(visibleText(kernels.tensor) + " (" + shapeText(kernels.shape) + ")", kTitle, page.ink().text,
             gap, 1.4 * kUnit);
  double baseline = 2.6 * kUnit;
  for (const auto& line : TextRuler().wrapped(scaleText(kernels), kSmall, width - 2 * gap, kScaleLines)) {
    page.write(line, kSmall, page.ink().dim, gap, baseline);
    baseline += kUnit;
  }
  double left = gap;
  for (const auto& [title, pictures] :
       {std::pair("baseline", &kernels.baseline), std::pair("candidate", &kernels.candidate),
        std::pair("candidate - baseline", &kernels.difference)}) {
    page.write(title, kSmall, page.ink().text, left, top - 0.4 * kUnit);
    field.draw(page, left, top, *pictures);
    left += field.width() + gap;
  }
  return page.take();
}

void addWeightsViews(const WeightsViews& views, const std::string& name, Document& document) {
  if (views.numbers && views.numbers->pairs > 0) addNumbers(*views.numbers, name, document);
  if (views.kernels) {
    document.blocks.emplace_back(
        Picture{"Kernels of the first convolution, " + views.kernels->tensor + ": " + name,
                countCell(std::ssize(views.kernels->baseline)).text + " of " +
                    countCell(views.kernels->kernels).text + " kernels as small pictures. " +
                    scaleText(*views.kernels),
                drawKernels(*views.kernels, false), drawKernels(*views.kernels, true)});
  }
  for (const auto& obstacle : views.obstacles) document.blocks.emplace_back(Paragraph{obstacle, true});
}

}  // namespace hp
