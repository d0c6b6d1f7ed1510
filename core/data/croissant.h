// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/data/dataset.h"
#include "core/data/inventory.h"

namespace hp {

/// A description of the set in Croissant 1.0 (MLCommons, "Croissant Format Specification", 2024), JSON-LD,
/// indented by one: a FileSet for each kind of picture file, a FileObject with its SHA-256 for each file, and
/// the record sets `splits`, `classes` and `examples` (id, label, split, SHA-256 of the file and of the
/// pixels). The same set gives the same bytes; no path outside the set's folder, date or licence is in them,
/// because the program knows none. Files that could not be read at all have no FileObject, broken ones no
/// pixel digest. Reads CIFAR-10's files and the list's file for their digests; throws Error when it cannot.
std::string croissantJson(const Dataset& dataset, const Inventory& inventory);

}  // namespace hp
