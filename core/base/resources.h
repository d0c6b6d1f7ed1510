// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace hp {

/// The folder with the program's own files: sample network and help. The first of these that holds
/// sample/sample.safetensors or help/: what the environment variable HEATPROOF_RESOURCES names,
/// ../share/heatproof and ../resources seen from the program's folder, and the source tree it was built from.
/// Throws Error when none does.
std::filesystem::path resourceFolder();

}  // namespace hp
