// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/cli/compare_images.h"
#include "core/compare/explain_both.h"
#include "core/compare/prediction_table.h"
#include "core/compare/run_comparison.h"

namespace hp::cli {

/// Adds --picture (a file, or the id of a picture of the runs' data) and --top.
void addPictureOptions(ImageOptions& images, std::vector<Option>& options);

/// What both runs of a comparison say of the picture, and why.
struct ComparedPicture {
  std::string picture = {};
  const Method* method = nullptr;
  PredictionTable table = {};
  std::string tableObstacle = {};               ///< why there is no table; one sentence
  std::string target = {};                      ///< name of the class explained
  std::optional<ExplainedBoth> explained = {};  ///< nothing: see `obstacle`
  std::string obstacle = {};                    ///< why there is no explanation; one sentence
};

/// One for each comparison; none where no picture is looked at. A pair whose picture cannot be read, or which
/// has no networks, says why. Throws Error when no pair can read the picture; UsageError for a class that the
/// baseline has not.
std::vector<ComparedPicture> comparedPictures(const std::vector<ComparisonPtr>& comparisons,
                                              const ImageOptions& images, const ExplainRunsSpec& question,
                                              const RunContext& context);

/// For people at a terminal: the table, and how alike the explanations are.
std::string pictureText(const ComparedPicture& compared);
/// The same; numbers that are not finite as null.
Json pictureJson(const ComparedPicture& compared);

}  // namespace hp::cli
