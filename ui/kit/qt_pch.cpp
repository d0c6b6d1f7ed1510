// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/qt_pch.h"  // builds the precompiled header, once for all targets
