// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace hp {

/// All bytes of an ordinary file of at most 1 GB. Throws Error that names the file: absent, a folder, a
/// device, unreadable or too big.
std::vector<unsigned char> pictureBytes(const std::filesystem::path& path);

}  // namespace hp
