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

/// A setting's title, a cause's, or a value that core says itself ("not set"), in the language of the window:
/// they come from several tables of core. What is in none of them stays as it is.
QString settingWord(const std::string& text);

}  // namespace hp
