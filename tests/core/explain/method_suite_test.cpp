// SPDX-License-Identifier: GPL-3.0-or-later
// What every method in the table must hold, whoever adds it.
#include <gtest/gtest.h>

#include <cmath>
#include <regex>
#include <set>

#include "core/base/outcome.h"
#include "core/explain/method.h"
#include "core/model/executor.h"
#include "core/model/tensors.h"
#include "tests/support/tiny_networks.h"

namespace hp {
namespace {

class EveryMethod : public testing::TestWithParam<std::size_t> {
 protected:
  const Method& method() const { return methods()[GetParam()]; }
  Network network_ = test::tinyNetwork();
  ExplainRequest request_{network_, test::randomInput(network_), 1};

  // Small enough for many runs: methods that sample take few samples.
  std::any params() const {
    auto all = method().defaults;
    for (const auto& param : method().params) {
      if (param.info.id == "samples") assign(param, all, std::int64_t{40});
    }
    return all;
  }
  Attribution run(const RunContext& context = {}) const {
    return explain(method(), request_, params(), context);
  }
};

TEST_P(EveryMethod, GivesAFiniteMapOfTheInputsSize) {
  const auto result = run();
  EXPECT_EQ(result.map.shape, (Shape{12, 12}));
  if (!result.channels.empty()) EXPECT_EQ(result.channels.shape, (Shape{3, 12, 12}));
  double sum = 0;
  for (const float value : result.map.values) {
    ASSERT_TRUE(std::isfinite(value));
    if (!result.isSigned) ASSERT_GE(value, 0);
    sum += value;
  }
  EXPECT_DOUBLE_EQ(result.sum, sum);
  EXPECT_EQ(result.target, 1);
  EXPECT_GE(result.seconds, 0);
}

TEST_P(EveryMethod, GivesEqualBitsOnRepeatAndWithMoreThreads) {
  const auto once = run();
  EXPECT_EQ(once.map, run().map);
  if (!method().info.isRandom) return;
  const int before = threads();
  setThreads(before == 1 ? 2 : 1);
  const auto other = run();
  setThreads(before);
  EXPECT_EQ(once.map, other.map);
}

TEST_P(EveryMethod, ReportsProgressThatNeverGoesBack) {
  std::map<std::string, std::int64_t> last;
  int steps = 0;
  run(RunContext({}, [&](const Progress& at) {
    EXPECT_GE(at.done, last[at.stage]) << at.stage;
    if (at.total > 0) EXPECT_LE(at.done, at.total) << at.stage;
    last[at.stage] = at.done;
    ++steps;
  }));
  EXPECT_GT(steps, 0);
}

TEST_P(EveryMethod, LeavesTheNetworkAsItWasWhereverItIsStopped) {
  const auto digest = digestOf(network_.content().weights);
  const auto whole = run();
  for (int stopAt = 0;; stopAt = stopAt * 3 / 2 + 1) {
    std::stop_source source;
    int step = 0;
    const RunContext context(source.get_token(), [&](const Progress&) {
      if (step++ == stopAt) source.request_stop();
    });
    const auto outcome = guarded([&] { return run(context); });
    EXPECT_EQ(digestOf(network_.content().weights), digest);
    EXPECT_FALSE(std::holds_alternative<Failure>(outcome));
    if (std::holds_alternative<Attribution>(outcome)) break;
  }
  EXPECT_EQ(run().map, whole.map);
}

TEST_P(EveryMethod, TakesItsParametersUpToTheirLimitsAndNotBeyond) {
  for (const auto& param : method().params) {
    auto all = params();
    if (param.kind == ParamKind::Choice) {
      EXPECT_THROW(assign(param, all, std::string("no such choice")), Error) << param.info.id;
    } else if (param.kind == ParamKind::Integer) {
      EXPECT_NO_THROW(assign(param, all, static_cast<std::int64_t>(param.info.min))) << param.info.id;
      EXPECT_THROW(assign(param, all, static_cast<std::int64_t>(param.info.min) - 1), Error) << param.info.id;
      EXPECT_THROW(assign(param, all, static_cast<std::int64_t>(param.info.max) + 1), Error) << param.info.id;
    } else if (param.kind == ParamKind::Real) {
      for (const double limit : {param.info.min, param.info.max})
        EXPECT_NO_THROW(assign(param, all, limit)) << param.info.id;
      for (const double beyond : {param.info.min - 1, param.info.max * 2 + 1, std::nan("")}) {
        EXPECT_THROW(assign(param, all, beyond), Error) << param.info.id;
      }
    }
  }
}

TEST_P(EveryMethod, RunsWithEveryChoice) {
  for (const auto& param : method().params) {
    for (const auto& choice : param.info.choices) {
      auto all = params();
      assign(param, all, choice.id);
      const auto outcome = guarded([&] { return explain(method(), request_, all, {}); });
      if (const auto* failure = std::get_if<Failure>(&outcome)) {
        // A composite made for one architecture may refuse another, but in a sentence of its own.
        EXPECT_EQ(failure->summary.back(), '.')
            << param.info.id << " " << choice.id << ": " << failure->summary;
        continue;
      }
      for (const float value : std::get<Attribution>(outcome).map.values)
        ASSERT_TRUE(std::isfinite(value)) << param.info.id << choice.id;
    }
  }
}

TEST_P(EveryMethod, RefusesAnotherNetworksInputAndClass) {
  auto wrong = request_;
  wrong.input.shape = {1, 3, 12, 11};
  EXPECT_THROW(explain(method(), wrong, params(), {}), Error);
  wrong = request_;
  wrong.target = 4;
  EXPECT_THROW(explain(method(), wrong, params(), {}), Error);
}

TEST_P(EveryMethod, SaysThatANetworkOfNaNGivesNoAnswer) {
  auto content = network_.content();
  content.weights["classifier.bias"] = at::full_like(content.weights["classifier.bias"], std::nanf(""));
  content.weights["features.4.bias"] = at::full_like(content.weights["features.4.bias"], std::nanf(""));
  content.digest.clear();
  const auto broken = makeNetwork(content);
  EXPECT_THROW(explain(method(), {broken, request_.input, 1}, params(), {}), Error);
  auto input = request_.input;
  input.values[5] = std::nanf("");
  EXPECT_THROW(explain(method(), {network_, input, 1}, params(), {}), Error);
}

TEST_P(EveryMethod, IsDescribedInFull) {
  const std::regex id("[a-z][a-z0-9-]*");
  const auto& info = method().info;
  EXPECT_TRUE(std::regex_match(info.id, id)) << info.id;
  for (const auto* text : {&info.name, &info.summary, &info.help, &info.formula, &info.reference})
    EXPECT_FALSE(text->empty()) << info.id;
  std::set<std::string> seen;
  for (const auto& param : method().params) {
    EXPECT_TRUE(std::regex_match(param.info.id, id)) << param.info.id;
    EXPECT_TRUE(seen.insert(param.info.id).second) << param.info.id;
    EXPECT_FALSE(param.info.label.empty()) << param.info.id;
    EXPECT_FALSE(param.info.help.empty()) << param.info.id;
    if (!param.info.shownIf.param.empty())
      EXPECT_NO_THROW(isShown(param, method().params, method().defaults));
  }
}

INSTANTIATE_TEST_SUITE_P(Table, EveryMethod, testing::Range<std::size_t>(0, methods().size()),
                         [](const auto& info) {
                           auto name = methods()[info.param].info.id;
                           std::replace(name.begin(), name.end(), '-', '_');
                           return name;
                         });

TEST(Methods, IdsAreUniqueAndTheContractsAreThere) {
  std::set<std::string> ids;
  for (const auto& method : methods()) EXPECT_TRUE(ids.insert(method.info.id).second) << method.info.id;
  for (const char* id : {"gradient", "gradient-x-input", "grad-cam", "lrp", "lime"})
    EXPECT_TRUE(ids.contains(id)) << id;
  EXPECT_THROW(methodById("gradcam"), Error);
}

}  // namespace
}  // namespace hp
