// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/about/environment_groups.h"

#include <gtest/gtest.h>

#include "core/model/environment.h"

namespace hp {
namespace {

TEST(EnvironmentGroups, EveryFactOfCoreHasAReadableName) {
  const auto facts = environment();
  const auto groups = environmentGroups(facts);
  ASSERT_EQ(groups.size(), 3);
  qsizetype rows = 0;
  for (const EnvironmentGroup& group : groups) {
    rows += group.rows.size();
    for (const auto& [name, value] : group.rows) {
      EXPECT_TRUE(name.front().isUpper()) << name.toStdString();
      EXPECT_FALSE(value.isEmpty()) << name.toStdString();
    }
  }
  EXPECT_EQ(rows, qsizetype(facts.size()) + 1) << "and Qt";
}

TEST(EnvironmentGroups, WhatHasNoNameIsShownAsItIs) {
  const auto groups = environmentGroups({{"threads", "2"}, {"cuda driver", "535.1"}});
  EXPECT_EQ(groups.last().rows,
            (QList<QPair<QString, QString>>{{QStringLiteral("cuda driver"), QStringLiteral("535.1")}}));
}

}  // namespace
}  // namespace hp
