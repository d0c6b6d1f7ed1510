// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/method/rule_table.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

#include "core/model/graph_builder.h"

namespace hp {
namespace {

Graph smallGraph() {
  GraphBuilder builder({3, 8, 8});
  const auto conv =
      builder.relu("relu1", builder.conv("conv1", builder.input(), {.in = 3, .out = 4, .kernel = {3, 3}}));
  const auto flat = builder.add("flatten", layer::Flatten{}, {conv});
  builder.linear("fc", flat, 2);
  return builder.build();
}

int rowOf(const RuleTable& table, const QString& layer) {
  for (int row = 0; row < table.rowCount(); ++row) {
    if (table.index(row, RuleTable::Name).data() == layer) return row;
  }
  return -1;
}

TEST(WithRule, PutsReplacesAndRemovesTheLineOfALayer) {
  EXPECT_EQ(withRule("", "conv1", "box"), "conv1=box");
  EXPECT_EQ(withRule("conv*=flat; conv1=zero", "conv1", "box"), "conv1=box; conv*=flat");
  EXPECT_EQ(withRule("conv1=zero\nfc=epsilon 0.1", "conv1", ""), "fc=epsilon 0.1");
}

TEST(RuleTable, EditingARuleWritesTheTextAndEmptyingItGoesBack) {
  RuleTable table(smallGraph(), {});
  const QAbstractItemModelTester tester(&table);
  const QModelIndex fc = table.index(rowOf(table, QStringLiteral("fc")), RuleTable::RuleText);
  const QVariant before = fc.data();
  ASSERT_TRUE(table.setData(fc, QStringLiteral("z-plus"), Qt::EditRole));
  EXPECT_EQ(table.params().rules, "fc=z-plus");
  ASSERT_TRUE(table.setData(table.index(rowOf(table, QStringLiteral("fc")), RuleTable::RuleText), QString(),
                            Qt::EditRole));
  EXPECT_EQ(table.params().rules, "");
  EXPECT_EQ(table.index(rowOf(table, QStringLiteral("fc")), RuleTable::RuleText).data(), before);
}

TEST(RuleTable, WhatIsNotUnderstoodChangesNothingAndSaysWhy) {
  RuleTable table(smallGraph(), {});
  table.setRules("fc=no such rule");
  EXPECT_FALSE(table.problem().isEmpty());
  EXPECT_EQ(table.params().rules, "");
}

}  // namespace
}  // namespace hp
