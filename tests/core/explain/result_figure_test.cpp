// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/result_figure.h"

#include <gtest/gtest.h>

#include <numeric>

#include "core/base/outcome.h"
#include "core/data/sample.h"
#include "core/explain/replay.h"
#include "core/explain/result_text.h"
#include "core/imaging/image_file.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

/// A result of each kind, without computing one.
struct Result {
  const Method& method;
  std::any params;
  Attribution attribution = {};
};

Result lrpWith(const std::string& composite) {
  Result result{methodById("lrp"), methodById("lrp").defaults};
  assignText(paramById(result.method.params, "composite"), result.params, composite);
  return result;
}

std::string titleOf(const Result& result, const Translate& translate = inEnglish) {
  return methodTitle(result.method, result.params, result.attribution, translate);
}

TEST(ResultText, CompositesHaveTheNamesThePapersGave) {
  const std::vector<std::pair<std::string, std::string>> names{
      {"epsilon-plus", "EpsilonPlus"},
      {"epsilon-plus-flat", "EpsilonPlusFlat"},
      {"epsilon-gamma-box", "EpsilonGammaBox"},
      {"epsilon-alpha2-beta1", "EpsilonAlpha2Beta1"},
      {"epsilon-alpha2-beta1-flat", "EpsilonAlpha2Beta1Flat"},
      {"excitation-backprop", "ExcitationBackprop"}};
  for (const auto& [id, name] : names) EXPECT_EQ(titleOf(lrpWith(id)), "LRP · " + name);
}

TEST(ResultText, ALayerOrAFitSaysMoreThanAChoice) {
  Result cam{methodById("grad-cam"), methodById("grad-cam").defaults, {.layer = "features.12"}};
  EXPECT_EQ(titleOf(cam), "Grad-CAM · features.12");
  Result lime{methodById("lime"), methodById("lime").defaults, {.facts = {{"r-squared", "R²", 0.7123}}}};
  EXPECT_EQ(titleOf(lime), "LIME · R² 0.71");
}

TEST(ResultText, PartsFollowTheReadersLanguage) {
  const auto loud = [](const char* context, const std::string& text) {
    return std::string(context) + "<" + text + ">";
  };
  EXPECT_EQ(titleOf(lrpWith("zero"), loud), "LRP · Method<Uniform LRP-0>");
  EXPECT_EQ(sourceTitle({.path = "sample:4"}, loud), "Sample<A star on water>");
  EXPECT_EQ(sourceTitle({.path = "sample:5"}, loud), "Sample<Scene> 5");
  EXPECT_EQ(scaleText({}, loud), "Figure<own scale>, 99.5 % Figure<of the values>");
}

TEST(ResultText, SourcesAreCalledByTheirFiles) {
  EXPECT_EQ(sourceTitle({.path = "/some/where/cat.png"}), "cat.png");
  EXPECT_EQ(sourceTitle({.path = "/some/where/in.safetensors", .tensor = "input"}), "in.safetensors:input");
  EXPECT_EQ(sourceTitle({.path = "sample:"}), "Built-in network");
}

TEST(ColourScale, EndsBeforeTheOutliersOrAtTheLargest) {
  Array map{{10, 100}, std::vector<float>(1000)};
  std::iota(map.values.begin(), map.values.end(), 1.0f);
  EXPECT_EQ(ownRange(map, false, true), (ValueRange{0, 995}));
  EXPECT_EQ(ownRange(map, false, false), (ValueRange{0, 1000}));
  EXPECT_EQ(scaleText({.isShared = true, .isClipped = false}), "shared scale");
  EXPECT_EQ(scaleText({.isShared = true}), "shared scale, 99.5 % of the values");
}

/// The sample's gradient, which is quick, with everything a figure wants.
struct Drawn {
  Network network = openSample({});
  Image picture = {};
  Array input = readInput(network, {.path = "sample:3"}, &picture);
  const Method& method = methodById("gradient");
  std::any params = method.defaults;
  Attribution attribution = explain(method, {network, input, 1}, params, {});

  FigureResult result() const {
    return {network, picture, method, params, attribution, 0.25, ownRange(attribution.map, true, true)};
  }
};

TEST(ResultFigure, SaysWhatIsShownAndHow) {
  Drawn drawn;
  assignText(paramById(drawn.method.params, "score"), drawn.params, "probability");
  const auto figure = resultFigure("Scene 3", {drawn.result()}, {});
  EXPECT_EQ(figure.title, "Scene 3");
  ASSERT_EQ(figure.panels.size(), 1u);
  EXPECT_EQ(figure.panels[0].title, "Gradient · Probability");
  EXPECT_EQ(figure.panels[0].caption, drawn.network.className(1) + ", 0.25");
  EXPECT_EQ(figure.panels[0].range, ownRange(drawn.attribution.map, true, true));
  EXPECT_EQ(figure.footer, drawn.network.title() + " · SHA-256 " + drawn.network.digest().substr(0, 16) +
                               " · colours: own scale, 99.5 % of the values · score probability");
}

TEST(ResultFigure, SeveralResultsKeepTheirParametersInTheirRecipes) {
  Drawn drawn;
  assignText(paramById(drawn.method.params, "score"), drawn.params, "probability");
  const auto figure = resultFigure("Scene 3", {drawn.result(), drawn.result()}, {.isClipped = false});
  EXPECT_EQ(figure.panels.size(), 2u);
  EXPECT_TRUE(figure.footer.ends_with(" · colours: own scale")) << figure.footer;
}

TEST(ResultFigure, TheFileCarriesTheRecipe) {
  const Drawn drawn;
  const test::TemporaryFolder folder;
  const auto recipe = makeRecipe({drawn.network, drawn.input, 1}, {.path = "sample:3"}, drawn.method,
                                 drawn.params, drawn.attribution);
  auto figure = resultFigure("Scene 3", {drawn.result()}, {});
  figure.dotsPerInch = 72;
  writeResultFigure(folder / "a.png", figure, {recipe});
  EXPECT_EQ(recipesText(recipesOfFigure(folder / "a.png")), recipesText({recipe}));
  EXPECT_EQ(readPngTexts(folder / "a.png").at("Title"), "Scene 3");
}

}  // namespace
}  // namespace hp
