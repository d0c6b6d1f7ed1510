// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for every source that draws. Sources still include what they use.
#pragma once

#include <QtCore/QtCore>
#include <QtGui/QtGui>
#include <QtWidgets/QtWidgets>

#include <algorithm>
#include <any>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>
