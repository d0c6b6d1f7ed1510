// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <map>

#include "core/base/outcome.h"
#include "core/explain/lrp/composites.h"
#include "core/explain/lrp/rule_text.h"
#include "core/model/zoo/zoo.h"
#include "tests/core/lrp/run_lrp.h"
#include "tests/support/expect_error.h"
#include "tests/support/tiny_networks.h"

namespace hp::test {
namespace {

std::string refusal(const std::string& rules) {
  return sentenceOf([&] { resolveRules(tinyNetwork().graph(), {.rules = rules}); });
}

std::map<std::string, std::string> resolved(const Graph& graph, const LrpParams& params) {
  std::map<std::string, std::string> table;
  for (const auto& row : resolveRules(graph, params)) table[row.name] = row.rule;
  return table;
}

TEST(LrpRules, TableOfTheUserComesFirst) {
  const auto network = tinyNetwork();
  const auto table = resolved(
      network.graph(), {.rules = "features.0=box; features.?=gamma 0.5\nclass*=epsilon 0.25 rms no-bias"});
  EXPECT_EQ(table.at("features.0"), "box");
  EXPECT_EQ(table.at("features.1"), "merged into features.0");
  EXPECT_EQ(table.at("features.2"), "pass");  // a wildcard speaks of layers with weights only
  EXPECT_EQ(table.at("features.3"), "winner");
  EXPECT_EQ(table.at("features.4"), "gamma 0.5");
  EXPECT_EQ(table.at("features.6"), "norm");
  EXPECT_EQ(table.at("classifier"), "epsilon 0.25 rms no-bias");
}

TEST(LrpRules, ABatchNormWithARuleOfItsOwnIsNotMerged) {
  const auto table = resolved(tinyNetwork().graph(), {.rules = "features.1=epsilon 1e-9"});
  EXPECT_EQ(table.at("features.1"), "epsilon 1e-09 rms");
}

TEST(LrpRules, ErrorsNameWhatIsWrong) {
  EXPECT_NE(refusal("features.0").find("'features.0' has no '='"), std::string::npos)
      << refusal("features.0");
  EXPECT_NE(refusal("=box").find("names no layer"), std::string::npos);
  EXPECT_NE(refusal("features.0=bax").find("names no rule; rules are zero, epsilon"), std::string::npos);
  EXPECT_NE(refusal("features.0=gamma x").find("'x' where a number"), std::string::npos);
  EXPECT_NE(refusal("features.0=gamma 1 2").find("too many numbers"), std::string::npos);
  EXPECT_NE(refusal("features.0=zero 1").find("takes none"), std::string::npos);
  EXPECT_NE(refusal("features.0=epsilon -1").find("negative"), std::string::npos);
  EXPECT_NE(refusal("features.0=epsilon 1e999").find("features.0=epsilon 1e999"), std::string::npos);
  EXPECT_NE(refusal("features.0=alpha-beta 2 2").find("alpha - beta = 1"), std::string::npos);
  EXPECT_NE(refusal("features.0=box 1").find("low and high"), std::string::npos);
  EXPECT_NE(refusal("features.9=box").find("'features.9' is no layer of this network"), std::string::npos)
      << refusal("features.9=box");
  EXPECT_NE(refusal("x*=box").find("is no layer with weights"), std::string::npos);
  EXPECT_NE(refusal("features.4=box").find("belongs to layers that read the pixels"), std::string::npos);
  EXPECT_NE(refusal("features.2=flat").find("'flat' does not fit the layer features.2"), std::string::npos);
  EXPECT_NE(refusal("features.0=pass").find("does not fit"), std::string::npos);
}

TEST(LrpRules, WildcardsMatchAsInAShell) {
  EXPECT_TRUE(lrp::matches("*", "anything.0"));
  EXPECT_TRUE(lrp::matches("layer?.*.conv1", "layer1.0.conv1"));
  EXPECT_FALSE(lrp::matches("layer?.*.conv1", "layer1.0.conv12"));
  EXPECT_FALSE(lrp::matches("", "x"));
  EXPECT_TRUE(lrp::matches("a*b*c", "a-b-b-c"));
}

TEST(LrpRules, EveryCompositeHasItsEnumerator) {
  EXPECT_EQ(lrp::composites().size(), static_cast<std::size_t>(LrpComposite::VggRecipe) + 1);
  EXPECT_EQ(lrp::composites().at(static_cast<std::size_t>(LrpComposite::EpsilonGammaBox)).id,
            "epsilon-gamma-box");
  EXPECT_EQ(lrp::composites().at(static_cast<std::size_t>(LrpComposite::InnvestigateAFlat)).id,
            "innvestigate-a-flat");
}

// Gamma below layer 17 of torchvision's features, epsilon to 30, zero above, box at the pixels.
TEST(LrpRules, VggRecipeSplitsWhereThePublicationDoes) {
  const auto graph = architectureById("vgg16").build({});
  const auto table = resolved(graph, {.composite = LrpComposite::VggRecipe});
  EXPECT_EQ(table.at("features.0"), "box");
  for (const auto* early : {"2", "5", "7", "10", "12", "14"})
    EXPECT_EQ(table.at(std::string("features.") + early), "gamma 0.25");
  for (const auto* late : {"17", "19", "21", "24", "26", "28"})
    EXPECT_EQ(table.at(std::string("features.") + late), "epsilon 0.25 rms");
  for (const auto* top : {"0", "3", "6"}) EXPECT_EQ(table.at(std::string("classifier.") + top), "zero");
}

TEST(LrpRules, VggRecipeSplitsTheBatchNormVariantAlike) {
  const auto graph = architectureById("vgg16-bn").build({});
  const auto table = resolved(graph, {.composite = LrpComposite::VggRecipe});
  EXPECT_EQ(table.at("features.0"), "box");
  for (const auto* early : {"3", "7", "10", "14", "17", "20"})
    EXPECT_EQ(table.at(std::string("features.") + early), "gamma 0.25");
  for (const auto* late : {"24", "27", "30", "34", "37", "40"})
    EXPECT_EQ(table.at(std::string("features.") + late), "epsilon 0.25 rms");
  EXPECT_EQ(table.at("features.1"), "merged into features.0");
}

TEST(LrpRules, EpsilonOfTheFormReplacesThatOfCompositeAndProfile) {
  const auto graph = tinyNetwork().graph();
  EXPECT_EQ(resolved(graph, {.epsilon = 0.5}).at("classifier"), "epsilon 0.5 rms");
  EXPECT_EQ(resolved(graph, {.profile = LrpProfile::Zennit}).at("classifier"), "epsilon 1e-06");
  EXPECT_EQ(resolved(graph, {.composite = LrpComposite::InnvestigateA, .profile = LrpProfile::Innvestigate})
                .at("classifier"),
            "epsilon 0.1");
  EXPECT_EQ(resolved(graph, {.composite = LrpComposite::InnvestigateA,
                             .profile = LrpProfile::Innvestigate,
                             .epsilon = 0.5})
                .at("classifier"),
            "epsilon 0.5");
}

}  // namespace
}  // namespace hp::test
