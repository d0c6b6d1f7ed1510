// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/picture_rows.h"

#include "core/base/outcome.h"

namespace hp {
namespace {

const std::string& labelOf(const Dataset& dataset, std::size_t index) {
  return dataset.classNames()[static_cast<std::size_t>(dataset.example(index).label)];
}

void require(bool holds, const std::string& sentence) {
  if (!holds) throw Error(sentence + "; resume with the same data.");
}

}  // namespace

FileRows fileRows(const Dataset& dataset, const Dataset& labelled, const Inventory& inventory) {
  FileRows rows;
  for (const auto& row : inventory.rows) {
    const auto& example = dataset.example(row.index);
    rows.push_back({.id = example.id,
                    .byteDigest = row.byteDigest,
                    .pixelDigest = row.pixelDigest,
                    .label = labelOf(labelled, row.index),
                    .split = splitName(example.split),
                    .maskDigest = row.maskDigest,
                    .dataLabel = labelOf(dataset, row.index)});
  }
  return rows;
}

void requireSameRow(const FileRow& recorded, const Dataset& dataset, const Dataset& labelled,
                    std::size_t index) {
  const auto& example = dataset.example(index);
  const auto picture = "icture '" + example.id + "'";
  require(recorded.id == example.id && recorded.byteDigest == dataset.byteDigest(index),
          "P" + picture + " is not the one the run began with");
  // Folders written before masks had digests know none.
  require(recorded.maskDigest.empty() || recorded.maskDigest == dataset.maskDigest(index),
          "The mask of p" + picture + " is not the one the run began with");
  const auto& label = labelOf(dataset, index);
  // Folders written before both labels were kept know what the data gave.
  const auto& given = recorded.dataLabel.empty() ? recorded.label : recorded.dataLabel;
  require(given == label && recorded.split == splitName(example.split),
          "P" + picture + " is now '" + label + "' in '" + splitName(example.split) +
              "', but the run began with it as '" + given + "' in '" + recorded.split + "'");
  const auto& learned = labelOf(labelled, index);
  require(recorded.dataLabel.empty() || recorded.label == learned,
          "P" + picture + " would be trained as '" + learned + "', but the run began with it as '" +
              recorded.label + "'");
}

}  // namespace hp
