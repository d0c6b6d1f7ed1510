// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/method/conservation.h"

#include <gtest/gtest.h>

namespace hp {
namespace {

TEST(Conservation, SharesOfTheStartSumToOne) {
  const Attribution attribution{
      .start = 10,
      .sum = 8.1,
      .ledger = {{.in = 10, .out = 9, .bias = 1}, {.in = 9, .out = 8.1, .stabiliser = 0.5, .dropped = 0.4}}};
  const Conservation shares = conservationOf(attribution);
  ASSERT_TRUE(shares.isKnown);
  EXPECT_DOUBLE_EQ(shares.pixels, 0.81);
  EXPECT_DOUBLE_EQ(shares.bias, 0.1);
  EXPECT_DOUBLE_EQ(shares.stabiliser, 0.05);
  EXPECT_DOUBLE_EQ(shares.dropped, 0.04);
  EXPECT_NEAR(shares.residual, 0, 1e-15);
}

TEST(Conservation, WhatTheLedgerDoesNotExplainIsUnaccounted) {
  const Attribution attribution{.start = -2, .sum = -1, .ledger = {{.in = -2, .out = -1.5, .bias = -0.5}}};
  const Conservation shares = conservationOf(attribution);
  EXPECT_DOUBLE_EQ(shares.bias, 0.25);
  EXPECT_DOUBLE_EQ(shares.residual, 0.25);
}

TEST(Conservation, NothingIsKnownWithoutALedgerOrAStart) {
  EXPECT_FALSE(conservationOf(Attribution{.start = 1, .sum = 1}).isKnown);
  EXPECT_FALSE(conservationOf(Attribution{.ledger = {{.bias = 1}}}).isKnown);
}

}  // namespace
}  // namespace hp
