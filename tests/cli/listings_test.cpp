// SPDX-License-Identifier: GPL-3.0-or-later
// What there is, as the command line lists it: commands, networks, recipes, methods and their parameters.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

#include "tests/cli/program_run.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using nlohmann::json;
using test::runCli;

// What the report says of its two networks, and the sums of the table of its layers.
TEST(Listings, RecipesPrintTheReportsNetworks) {
  const auto convNet = runCli({"recipes", "convnet"});
  ASSERT_EQ(convNet.exitCode, 0) << convNet.errors;
  EXPECT_NE(convNet.output.find("12 layers by the report's rule"), std::string::npos);
  EXPECT_NE(convNet.output.find("991041      991041     415288960"), std::string::npos) << convNet.output;
  const auto json = json::parse(runCli({"recipes", "mini-xception", "--json"}).output);
  const auto& network = json.at("network");
  EXPECT_EQ(network.at("layers"), 44);
  EXPECT_EQ(network.at("trainable"), 718849);
  EXPECT_EQ(network.at("parameters"), 721857);
  EXPECT_EQ(network.at("multiplyAdds"), 383028992);
  std::int64_t products = 0;
  for (const auto& row : network.at("table")) products += row.at("multiplyAdds").get<std::int64_t>();
  EXPECT_EQ(products, 383028992);
  EXPECT_EQ(json.at("recipe").at("optimiser"), "rmsprop-keras");
}

TEST(Listings, RecipesAreListedAndReadBack) {
  const auto list = json::parse(runCli({"recipes", "--json"}).output).at("recipes");
  EXPECT_EQ(list.front().at("recipe").at("name"), "convnet");
  const test::TemporaryFolder folder;
  const auto path = (folder / "recipe.json").string();
  ASSERT_EQ(runCli({"recipes", "scenes-small", "--json"}, path).exitCode, 0);
  const auto again = runCli({"recipes", path, "--json"});
  std::ifstream file(path);
  EXPECT_EQ(json::parse(again.output), json::parse(file)) << again.errors;
  const auto wrong = runCli({"recipes", "conv-net"});
  EXPECT_EQ(wrong.exitCode, 2);
  EXPECT_NE(wrong.errors.find("convnet"), std::string::npos);
}

TEST(Listings, ModelsPrintsTheContract) {
  const auto models = json::parse(runCli({"models", "--json"}).output).at("models");
  const auto find = [&](const std::string& id) {
    return *std::find_if(models.begin(), models.end(),
                         [&](const json& model) { return model.at("id") == id; });
  };
  const auto convnet = find("convnet"), xception = find("mini-xception");
  EXPECT_EQ(convnet.at("layers"), 12);
  EXPECT_EQ(convnet.at("parameters"), 991041);
  EXPECT_EQ(convnet.at("trainable"), 991041);
  EXPECT_EQ(xception.at("layers"), 44);
  EXPECT_EQ(xception.at("parameters"), 721857);
  EXPECT_EQ(xception.at("trainable"), 718849);
  for (const char* id : {"vgg16", "vgg16-bn", "resnet50", "squeezenet1-0"}) EXPECT_EQ(find(id).at("id"), id);
}

TEST(Listings, MethodsListsEveryMethodThreeWays) {
  const auto listed = json::parse(runCli({"methods", "--json"}).output).at("methods");
  const auto text = runCli({"methods"}).output, page = runCli({"methods", "--markdown"}).output;
  for (const auto& method : listed) {
    const auto id = method.at("id").get<std::string>();
    EXPECT_NE(text.find(id + ":"), std::string::npos);
    EXPECT_NE(page.find("(`" + id + "`)"), std::string::npos);
  }
}

TEST(Listings, AMistypedCommandIsAnsweredWithTheNearest) {
  const auto run = runCli({"explian", "--model", "sample:"});
  EXPECT_EQ(run.exitCode, 2);
  EXPECT_NE(run.errors.find("'explian'; the nearest is explain."), std::string::npos) << run.errors;
}

TEST(Listings, AWordLikeNoCommandIsAnsweredWithTheList) {
  const auto run = runCli({"foo"});
  EXPECT_EQ(run.exitCode, 2);
  EXPECT_NE(run.errors.find("no command 'foo'. The commands are classify,"), std::string::npos) << run.errors;
}

TEST(Listings, TheHelpOfExplainListsEveryParameterOfEveryMethod) {
  const auto help = runCli({"explain", "--help"}).output;
  const auto listed = json::parse(runCli({"methods", "--json"}).output).at("methods");
  auto from = std::size_t{0};
  for (const auto& method : listed) {
    from = help.find(method.at("id").get<std::string>() + ":", from);
    ASSERT_NE(from, std::string::npos) << method.at("id");
    for (const auto& param : method.at("params"))
      EXPECT_NE(help.find("  --" + param.at("id").get<std::string>() + ": ", from), std::string::npos);
  }
  EXPECT_NE(help.find("--kernel-size: a number from 0.5 to 20 px [4]"), std::string::npos);
}

}  // namespace
}  // namespace hp
