// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace hp {

/// Throws Error unless this is an ordinary file: reading a pipe waits for ever and a device has no end.
void requireOrdinaryFile(const std::filesystem::path& path);

}  // namespace hp
