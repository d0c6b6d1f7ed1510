// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hp::cli {

/// The double whose shortest text is the float's shortest text: JSON then shows 0.1, not
/// 0.10000000149011612, and still reads back as the same float.
double shortFloat(float value);

}  // namespace hp::cli
