// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/inventory.h"

#include <map>

#include "core/base/outcome.h"
#include "core/data/workers.h"

namespace hp {
namespace {

void requireMaskOf(const Dataset& dataset, std::size_t index, const Image& image) {
  const auto mask = dataset.mask(index);
  const Shape wanted{image.height, image.width};
  if (mask.shape != wanted)
    throw Error("The mask of " + dataset.example(index).id + " has " + shapeText(mask.shape) +
                " pixels, the picture " + shapeText(wanted) + ".");
}

InventoryRow rowOf(const Dataset& dataset, std::size_t index) {
  InventoryRow row{.index = index};
  try {
    row.byteDigest = dataset.byteDigest(index);
    const auto image = dataset.picture(index);
    if (dataset.hasMasks()) requireMaskOf(dataset, index, image);
    row.maskDigest = dataset.maskDigest(index);
    row.pixelDigest = digestOf(image);
    row.width = image.width;
    row.height = image.height;
  } catch (const Error& error) {
    row.fault = error.what();
  }
  return row;
}

DuplicateGroup groupOf(const std::vector<std::size_t>& indexes, const Dataset& dataset) {
  DuplicateGroup group{.indexes = indexes};
  const auto& first = dataset.example(indexes.front());
  for (const auto index : indexes) {
    group.crossesSplits |= dataset.example(index).split != first.split;
    group.crossesClasses |= dataset.example(index).label != first.label;
  }
  return group;
}

}  // namespace

std::vector<std::size_t> Inventory::broken() const {
  std::vector<std::size_t> indexes;
  for (const auto& row : rows)
    if (!row.fault.empty()) indexes.push_back(row.index);
  return indexes;
}

std::vector<DuplicateGroup> Inventory::duplicates(const Dataset& dataset) const {
  std::map<std::string, std::vector<std::size_t>> byPixels;
  for (const auto& row : rows)
    if (row.fault.empty()) byPixels[row.pixelDigest].push_back(row.index);
  std::map<std::size_t, DuplicateGroup> byFirst;
  for (const auto& [digest, indexes] : byPixels)
    if (indexes.size() > 1) byFirst.emplace(indexes.front(), groupOf(indexes, dataset));
  std::vector<DuplicateGroup> groups;
  for (auto& [first, group] : byFirst) groups.push_back(std::move(group));
  return groups;
}

Inventory takeInventory(const Dataset& dataset, int workers, const RunContext& context) {
  Inventory inventory{std::vector<InventoryRow>(dataset.examples().size())};
  forEachIndex(inventory.rows.size(), workers, "Reading pictures", context,
               [&](std::size_t index) { inventory.rows[index] = rowOf(dataset, index); });
  return inventory;
}

}  // namespace hp
