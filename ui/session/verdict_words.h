// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/compare/run_comparison.h"

namespace hp {

/// A verdict in the window: a word, and a sign that tells it without colours.
QString verdictWord(Verdict verdict);
/// The same with the number that was found: "Equal within 3 ULP".
QString verdictWord(const RunComparison& comparison);
/// The sign and a word or two, for lists.
QString shortVerdict(Verdict verdict);
QString verdictSign(Verdict verdict);

}  // namespace hp
