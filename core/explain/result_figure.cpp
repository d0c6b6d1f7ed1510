// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/result_figure.h"

#include "core/base/text.h"
#include "core/explain/result_text.h"
#include "core/imaging/image_file.h"

namespace hp {
namespace {

constexpr std::size_t kDigestDigits = 16;
constexpr const char* kBetween = " · ";

std::string changedParams(const FigureResult& result) {
  std::string text;
  for (const auto& param : result.method.params) {
    const auto value = valueText(param, result.params);
    if (value != valueText(param, result.method.defaults)) text += kBetween + param.info.id + " " + value;
  }
  return text;
}

// lupdate reads translate() as Qt's and would not look into its arguments.
const char* const kColours = HP_TEXT("Figure", "colours:");

std::string footerOf(const std::vector<FigureResult>& results, const ColourScale& scale,
                     const Translate& translate) {
  const auto& network = results.front().network;
  return network.title() + kBetween + "SHA-256 " + network.digest().substr(0, kDigestDigits) + kBetween +
         translate("Figure", kColours) + " " + scaleText(scale, translate) +
         (results.size() == 1 ? changedParams(results.front()) : "");
}

FigurePanel panelOf(const FigureResult& result, const Translate& translate) {
  const auto& attribution = result.attribution;
  return {.picture = result.picture,
          .map = attribution.map,
          .isSigned = attribution.isSigned,
          .range = result.range,
          .title = methodTitle(result.method, result.params, attribution, translate),
          .caption = classCaption(result.network, attribution.target, result.probability)};
}

}  // namespace

FigureSpec resultFigure(const std::string& title, const std::vector<FigureResult>& results,
                        const ColourScale& scale, const Translate& translate) {
  FigureSpec figure{.title = title, .footer = footerOf(results, scale, translate)};
  for (const auto& result : results) figure.panels.push_back(panelOf(result, translate));
  return figure;
}

void writeResultFigure(const std::filesystem::path& path, const FigureSpec& figure,
                       const std::vector<Recipe>& recipes) {
  writePng(path, renderFigure(figure),
           {{kRecipeKeyword, recipesText(recipes)}, {"Software", "Heatproof"}, {"Title", figure.title}},
           figure.dotsPerInch);
}

}  // namespace hp
