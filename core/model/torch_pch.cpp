// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/torch_pch.h"  // builds the precompiled header, once for all targets
