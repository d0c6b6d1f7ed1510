// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/batches.h"

namespace hp {

/// An example as it was read, before augmentation.
struct LoadedPicture {
  Array picture = {};  ///< H x W x C at the preparation's size, values 0 to 255
  Array mask = {};     ///< H x W; empty without masks
  std::size_t bytes() const { return (picture.values.size() + mask.values.size()) * sizeof(float); }
};
/// Reads, decodes and resizes. Throws Error naming the file.
LoadedPicture loadPicture(const Dataset& dataset, std::size_t index, const Preparation& how);

/// The same, augmented, scaled and normalised: what the network is given.
LoadedPicture preparedPicture(const LoadedPicture& loaded, const Preparation& how, std::int64_t epoch,
                              std::size_t index);

/// Throws Error for sizes, means and deviations that make no sense.
void checkPreparation(const Preparation& how);

}  // namespace hp
