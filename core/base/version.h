// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace hp {
/// "0.1.0"
std::string programVersion();
}  // namespace hp
