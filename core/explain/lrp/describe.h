// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/lrp/lrp.h"

namespace hp::lrp {

MethodInfo lrpInfo();
Params lrpParams();

}  // namespace hp::lrp
