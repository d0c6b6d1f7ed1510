// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only: what files.tsv says of a data set's pictures.

#include "core/data/inventory.h"
#include "core/runs/records.h"

namespace hp {

/// A row an example, in the order of the data set. `labelled`: the same set with the labels to train with.
FileRows fileRows(const Dataset& dataset, const Dataset& labelled, const Inventory& inventory);

/// Throws Error, naming the picture, unless its id, its bytes, its mask, its labels and its split are those
/// that a run began with. (The labels of a list can change where no picture does.) Reads its files.
void requireSameRow(const FileRow& recorded, const Dataset& dataset, const Dataset& labelled,
                    std::size_t index);

}  // namespace hp
