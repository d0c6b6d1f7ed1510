// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/transformation.h"

namespace hp {

/// The same transformation of a map of H x W cells that lie over an input of 1 x C x H x W: shifts, which are
/// in pixels of the input, in cells of the map. All else is in shares, angles and factors, and stays. Where
/// map and input are equally large, the same bits. Throws Error for other shapes.
Transformation inCells(Transformation transformation, const Array& map, const Array& input);

}  // namespace hp
