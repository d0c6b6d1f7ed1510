// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/data/dataset.h"

namespace hp {

/// What is known of one example after it was read and decoded.
struct InventoryRow {
  std::size_t index = 0;         ///< into Dataset::examples()
  std::string byteDigest = {};   ///< PictureSource::byteDigest; empty when the file cannot be read
  std::string pixelDigest = {};  ///< digestOf(Image); empty for a broken file
  std::string maskDigest = {};   ///< PictureSource::maskDigest; empty without a mask and where it is faulty
  int width = 0, height = 0;
  std::string fault = {};  ///< why it (or its mask) cannot be used, one sentence; empty when it can
};

/// Examples whose decoded pixels are the same.
struct DuplicateGroup {
  std::vector<std::size_t> indexes = {};
  bool crossesSplits = false;  ///< the same picture is trained on and validated with
  bool crossesClasses = false;
};

/// What every file of a set is; rows in the order of the examples.
struct Inventory {
  std::vector<InventoryRow> rows = {};
  /// Indexes of the examples with a fault, ascending.
  std::vector<std::size_t> broken() const;
  /// In the order of the first member; members ascending.
  std::vector<DuplicateGroup> duplicates(const Dataset& dataset) const;
};
/// Digests and decodes every example by `workers` threads (0: all cores); the result does not depend on how
/// many. Reports progress; leaves within the pictures being decoded when asked to stop. A file that cannot be
/// used is a row with a fault; running out of memory is nobody's fault and ends it.
Inventory takeInventory(const Dataset& dataset, int workers, const RunContext& context);

}  // namespace hp
