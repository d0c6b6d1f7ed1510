// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imaging/figure.h"

namespace hp::test {

/// A panel with title, caption and, if wanted, a signed map of 13 x 13.
FigurePanel samplePanel(Image picture, bool withMap = true);
/// Title, footer and `count` panels of growing pictures at 96 dpi; of several the first has no map.
FigureSpec sampleFigure(int count);

}  // namespace hp::test
