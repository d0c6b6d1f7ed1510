// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace hp {

/// Throws Error unless this is an ordinary file: reading a pipe waits for ever and a device has no end.
void requireOrdinaryFile(const std::filesystem::path& path);

/// All that stands in an ordinary file. Throws Error naming it when it cannot be read or has more than `most`
/// bytes.
std::string textOfFile(const std::filesystem::path& path, std::uintmax_t most);

}  // namespace hp
