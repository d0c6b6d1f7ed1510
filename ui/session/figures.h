// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/run_context.h"
#include "core/imaging/figure.h"
#include "ui/session/explanation.h"

namespace hp {

class Session;

/// Explanations to be drawn together, and how.
struct Figure {
  std::vector<ExplanationPtr> explanations = {};
  FigureSpec spec = {};  ///< one panel for each of them
};

/// The explanation shown, as it is shown. Empty when there is none.
Figure shownFigure(Session& session);
/// The answers of the comparison grid, row by row.
std::vector<ExplanationPtr> comparedAnswers(Session& session);
/// All of them: methods side by side, classes below each other.
Figure comparisonFigure(Session& session);

/// Draws the figure and writes it as PNG with the recipe of every panel inside.
void writeFigure(const Figure& figure, const std::filesystem::path& path);

/// What the command line needs to compute this explanation.
std::string commandLineOf(const Explanation& explanation);

/// A panel of a figure done again.
struct Replayed {
  Explanation explanation = {};
  bool equalBits = false;
  std::vector<std::string> differences = {};
};
/// Does every recipe of an exported figure again. Throws Error when it has none or a file is missing.
std::vector<Replayed> replayFigure(const std::filesystem::path& path, const RunContext& context);

}  // namespace hp
