// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only: what files.tsv says of a data set's pictures.

#include "core/data/inventory.h"
#include "core/runs/records.h"

namespace hp {

/// A row an example, in the order of the data set.
std::vector<FileRow> fileRows(const Dataset& dataset, const Inventory& inventory);

/// Throws Error, naming the picture, unless its id, its bytes, its mask, its label and its split are those
/// that a run began with. (The labels of a list can change where no picture does.) Reads its files.
void requireSameRow(const FileRow& recorded, const Dataset& dataset, std::size_t index);

}  // namespace hp
