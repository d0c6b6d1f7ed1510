// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/outcome.h"

#include <gtest/gtest.h>

#include <vector>

namespace hp {
namespace {

TEST(Outcome, ThreeEndings) {
  EXPECT_EQ(std::get<int>(guarded([] { return 7; })), 7);
  EXPECT_TRUE(std::holds_alternative<Stopped>(guarded([]() -> int { throw Stopped{}; })));
  const auto failed = guarded([]() -> int { throw Error("The file x is missing.", "errno 2"); });
  EXPECT_EQ(std::get<Failure>(failed).summary, "The file x is missing.");
  EXPECT_EQ(std::get<Failure>(failed).detail, "errno 2");
}

TEST(Outcome, StrangersBecomeFailuresToo) {
  const auto standard = guarded([]() -> int { throw std::runtime_error("first line\nstack trace"); });
  EXPECT_EQ(std::get<Failure>(standard).summary.find("first line"), std::string::npos);
  EXPECT_EQ(std::get<Failure>(standard).detail, "first line\nstack trace");
  const auto memory = guarded([]() -> int { throw std::bad_alloc(); });
  EXPECT_NE(std::get<Failure>(memory).summary.find("memory"), std::string::npos);
  EXPECT_FALSE(std::get<Failure>(guarded([]() -> int { throw 3; })).summary.empty());
}

TEST(Outcome, NothingToReturnIsDoneToo) {
  EXPECT_TRUE(std::holds_alternative<std::monostate>(guarded([] {})));
}

TEST(RunContext, ReportsAndStopsAtTheNextStep) {
  std::stop_source source;
  std::vector<std::int64_t> seen;
  const RunContext context(source.get_token(), [&](const Progress& at) { seen.push_back(at.done); });
  context.step({"a", 1, 3});
  source.request_stop();
  EXPECT_THROW(context.step({"a", 2, 3}), Stopped);
  EXPECT_THROW(context.silent().checkStop(), Stopped);
  EXPECT_EQ(seen, std::vector<std::int64_t>{1});
}

}  // namespace
}  // namespace hp
