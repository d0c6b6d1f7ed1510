// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/network/layer_table.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

#include "core/data/sample.h"

namespace hp {
namespace {

TEST(LayerTable, ListsEveryLayerAndEmptiesAgain) {
  LayerTable table;
  const QAbstractItemModelTester tester(&table);
  const auto network = std::make_shared<const Network>(openSample(RunContext()));
  table.setNetwork(network);
  EXPECT_EQ(table.rowCount(), int(network->graph().size()));
  EXPECT_EQ(table.index(0, LayerTable::MultiplyAdds).data().toString(), QString());
  table.setNetwork(nullptr);
  EXPECT_EQ(table.rowCount(), 0);
}

}  // namespace
}  // namespace hp
