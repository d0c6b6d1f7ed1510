// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only. What a verdict is told by: sentences, those behind the first with a space before them.

#include "core/compare/run_comparison.h"

namespace hp {

/// Steps that differ; one run that merely ended earlier is no difference of what both have.
bool tracesPart(const TraceComparison& trace);
/// True if some numbers of both were compared.
bool hasWeights(const RunComparison& comparison);

/// "epoch 3", or "the files" of bare ones.
std::string epochText(const RunComparison& comparison);
/// What traces that do not part add; empty where they cannot be compared.
std::string traceText(const TraceComparison& trace);
/// How far weights go apart.
std::string weightsText(const RunComparison& comparison);
/// What is said before the statistics: how far weights go, or why there are none and what traces say.
std::string beginningText(const RunComparison& comparison);

/// What two runs are alike in.
enum class AlikeIn { Weights, Answers };
/// Likeness on the way says nothing of what was trained in the end; empty where that was compared, or another
/// epoch asked for. Answers of the last epoch are those of weights that are lost by now.
std::string trainedNotCompared(const RunComparison& comparison, const CompareSpec& spec, AlikeIn what);
/// That files are not as they were written; empty where none is known of.
std::string tamperedText(const RunComparison& comparison);

}  // namespace hp
