// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace hp {

/// heatproof-cli beside this program: what must run in a process of its own is done by it.
std::filesystem::path cliProgram();

}  // namespace hp
