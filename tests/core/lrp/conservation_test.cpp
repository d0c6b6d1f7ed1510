// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lrp/conservation.h"

#include <gtest/gtest.h>

namespace hp::lrp {
namespace {

TEST(Conservation, SharesOfTheStartSumToOne) {
  const auto shares = conservationIn(conservationFacts(
      {{.in = 10, .out = 9, .bias = 1}, {.in = 9, .out = 8.1, .stabiliser = 0.5, .dropped = 0.4}}, 10, 8.1));
  ASSERT_TRUE(shares);
  EXPECT_DOUBLE_EQ(shares->pixels, 0.81);
  EXPECT_DOUBLE_EQ(shares->bias, 0.1);
  EXPECT_DOUBLE_EQ(shares->stabiliser, 0.05);
  EXPECT_DOUBLE_EQ(shares->dropped, 0.04);
  EXPECT_NEAR(shares->residual(), 0, 1e-15);
}

TEST(Conservation, WhatTheLedgerDoesNotExplainIsUnaccounted) {
  const auto shares = conservationIn(conservationFacts({{.in = -2, .out = -1.5, .bias = -0.5}}, -2, -1));
  ASSERT_TRUE(shares);
  EXPECT_DOUBLE_EQ(shares->bias, 0.25);
  EXPECT_DOUBLE_EQ(shares->residual(), 0.25);
}

TEST(Conservation, NothingIsKnownWithoutAStartOrWithAFactMissing) {
  EXPECT_FALSE(conservationIn(conservationFacts({{.bias = 1}}, 0, 0)));
  EXPECT_FALSE(conservationIn({{"r-squared", "R²", 0.5}}));
  auto facts = conservationFacts({{.bias = 1}}, 2, 1);
  facts.pop_back();
  EXPECT_FALSE(conservationIn(facts));
}

TEST(Conservation, TheSharesAreToldFromOtherFacts) {
  for (const Fact& fact : conservationFacts({{.bias = 1}}, 2, 1))
    EXPECT_TRUE(isConservationFact(fact)) << fact.id;
  EXPECT_FALSE(isConservationFact({"segments", "Segments", 4}));
}

}  // namespace
}  // namespace hp::lrp
