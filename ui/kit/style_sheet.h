// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hp {

struct Colours;

/// The application's style sheet: flat fields and buttons with a thin frame, and a frame in the accent
/// colour around what has the keyboard.
QString styleSheetFor(const Colours& colours);

}  // namespace hp
