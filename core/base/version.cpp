// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/version.h"

namespace hp {
std::string programVersion() { return HEATPROOF_VERSION; }
}  // namespace hp
