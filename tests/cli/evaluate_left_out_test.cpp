// SPDX-License-Identifier: GPL-3.0-or-later
// What evaluate tells of what is in no number: asked with methods that have no map of some pictures.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "app/cli/evaluate.h"
#include "core/base/outcome.h"
#include "core/data/sample.h"
#include "core/model/threads.h"
#include "tests/core/evaluate/told_method.h"

namespace hp {
namespace {

using cli::EvaluateOptions;
using nlohmann::json;

std::string answerOf(cli::Evaluation* question, EvaluateOptions options, const Method& told, bool asJson) {
  const ThreadScope one(1);  // so that pictures are asked in their order
  options.json = asJson;
  testing::internal::CaptureStdout();
  question(options, openSample({}), {{&told, {}, "told"}}, {});
  return testing::internal::GetCapturedStdout();
}

EvaluateOptions scenes(const char* what) {
  EvaluateOptions options;
  options.what = what;
  options.scenes = 2;
  return options;
}

TEST(EvaluateLeftOut, NoisyPicturesAreTold) {
  int asked = 0;
  const auto told = test::toldMethod([&](const ExplainRequest& request) {
    if (++asked % 4 == 3) throw Error("It fails here.");  // the map, and then three noisy pictures
    return test::firstChannel(request);
  });
  auto options = scenes(cli::kSensitivity);
  options.samples = 3;
  const auto text = answerOf(&cli::evaluateSensitivity, options, told, false);
  EXPECT_NE(text.find("Noisy pictures left out, told: 2 of 6; the first reason: It fails here."),
            std::string::npos)
      << text;
  const auto row =
      json::parse(answerOf(&cli::evaluateSensitivity, options, told, true)).at("sensitivity").at(0);
  EXPECT_EQ(row.at("noisyPictures").at("count"), 6);
  EXPECT_EQ(row.at("noisyPictures").at("leftOut"), 2);
  EXPECT_EQ(row.at("noisyPictures").at("leftOutOf"), json({1, 1}));
  EXPECT_EQ(row.at("noisyPictures").at("why"), "It fails here.");
}

// The maps of about every second randomised network are constant.
TEST(EvaluateLeftOut, RandomisedMapsWithoutAValueAreTold) {
  const auto network = openSample({});
  const auto told = test::toldMethod([own = network.digest()](const ExplainRequest& request) {
    auto map = test::firstChannel(request);
    const auto& digest = request.network.digest();
    if (digest != own && digest.front() < '8') map.values.assign(map.values.size(), 1.0F);
    return map;
  });
  auto options = scenes(cli::kRandomisation);
  options.repeats = 2;
  const auto text = answerOf(&cli::evaluateRandomisation, options, told, false);
  EXPECT_NE(text.find("maps without"), std::string::npos) << text;
  const auto row =
      json::parse(answerOf(&cli::evaluateRandomisation, options, told, true)).at("randomisation").at(0);
  std::int64_t without = 0, maps = 0;
  for (const auto& layer : row.at("layers")) {
    without += layer.at("mapsWithoutValue").at("spearman").get<std::int64_t>();
    maps += layer.at("maps").get<std::int64_t>();
  }
  EXPECT_GT(without, 0);
  EXPECT_LT(without, maps);
  EXPECT_NE(text.find(std::to_string(without) + " of " + std::to_string(maps)), std::string::npos) << text;
}

}  // namespace
}  // namespace hp
