// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/train/train.h"

namespace hp::test {

/// Writes `count` scenes of this many pixels as Oxford-IIIT Pet lays its photographs out: images/CLASS_N.png
/// and annotations/trimaps/CLASS_N.png with 1 foreground, 2 background, 3 border.
void writePets(const std::filesystem::path& folder, int count, int size);

/// The U-Net on MobileNet-V2 at its smallest side on such a folder, shuffled into splits; one thread.
TrainSpec petSpec(const std::filesystem::path& folder);

}  // namespace hp::test
