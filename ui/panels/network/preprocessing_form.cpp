// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/network/preprocessing_form.h"

#include <algorithm>
#include <sstream>

#include "core/base/outcome.h"
#include "core/base/text.h"

namespace hp {

namespace {

std::string textOf(const std::vector<double>& numbers) {
  std::string text;
  for (const double number : numbers) text += (text.empty() ? "" : " ") + numberText(number);
  return text;
}

std::vector<double> numbersOf(const std::string& text, std::size_t count, const std::string& what) {
  std::istringstream words(text);
  std::vector<double> numbers;
  for (std::string word; words >> word;) numbers.push_back(parseNumber(word));
  if (numbers.size() != count) {
    throw Error("The " + what + " needs " + std::to_string(count) +
                " numbers, one a channel, with spaces between; there are " + std::to_string(numbers.size()) +
                ".");
  }
  return numbers;
}

}  // namespace

const Params& preprocessingParams() {
  using Fields = PreprocessingFields;
  static const Params kParams{
      param(&Fields::resize, {.id = "resize",
                              .label = HP_TEXT("Preprocessing", "Shorter side"),
                              .help = HP_TEXT("Preprocessing",
                                              "The picture is resized until its shorter side is this long; 0 "
                                              "stretches it straight to width and height."),
                              .unit = "px",
                              .max = 4096}),
      param(&Fields::width,
            {.id = "width",
             .label = HP_TEXT("Preprocessing", "Width"),
             .help = HP_TEXT("Preprocessing", "Of the part cut from the middle: what the network sees."),
             .unit = "px",
             .min = 1,
             .max = 4096}),
      param(&Fields::height,
            {.id = "height",
             .label = HP_TEXT("Preprocessing", "Height"),
             .help = HP_TEXT("Preprocessing", "Of the part cut from the middle: what the network sees."),
             .unit = "px",
             .min = 1,
             .max = 4096}),
      param(&Fields::mean,
            {.id = "mean",
             .label = HP_TEXT("Preprocessing", "Mean"),
             .help = HP_TEXT("Preprocessing", "Taken from the scaled values, one number a channel.")}),
      param(&Fields::deviation,
            {.id = "deviation",
             .label = HP_TEXT("Preprocessing", "Deviation"),
             .help = HP_TEXT("Preprocessing", "What the values are then divided by, one number a channel.")}),
      param(&Fields::scale,
            {.id = "scale",
             .label = HP_TEXT("Preprocessing", "Scale"),
             .help = HP_TEXT("Preprocessing", "What the values 0 to 255 are multiplied with first."),
             .min = 1e-9,
             .max = 1e6,
             .logarithmic = true,
             .advanced = true}),
      param(&Fields::grey, {.id = "grey",
                            .label = HP_TEXT("Preprocessing", "Grey"),
                            .help = HP_TEXT("Preprocessing", "One channel, the luma of the picture."),
                            .advanced = true}),
      param(&Fields::bgr, {.id = "bgr",
                           .label = HP_TEXT("Preprocessing", "Blue first"),
                           .help = HP_TEXT("Preprocessing", "Channels in the order blue, green, red."),
                           .advanced = true}),
  };
  return kParams;
}

PreprocessingFields toFields(const Preprocessing& from) {
  return {.resize = from.resize,
          .width = from.width,
          .height = from.height,
          .grey = from.grey,
          .bgr = from.bgr,
          .scale = from.scale,
          .mean = textOf(from.mean),
          .deviation = textOf(from.deviation),
          .antialias = from.antialias};
}

Preprocessing fromFields(const PreprocessingFields& fields) {
  const std::size_t channels = fields.grey ? 1 : 3;
  Preprocessing made{.resize = fields.resize,
                     .width = fields.width,
                     .height = fields.height,
                     .grey = fields.grey,
                     .bgr = fields.bgr,
                     .scale = fields.scale,
                     .mean = numbersOf(fields.mean, channels, "mean"),
                     .deviation = numbersOf(fields.deviation, channels, "deviation"),
                     .antialias = fields.antialias};
  const bool isPositive =
      std::all_of(made.deviation.begin(), made.deviation.end(), [](double each) { return each > 0; });
  if (!isPositive) throw Error("A deviation must be above 0, since values are divided by it.");
  return made;
}

}  // namespace hp
