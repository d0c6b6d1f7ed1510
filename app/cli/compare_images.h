// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/command.h"
#include "core/compare/explain_runs.h"

namespace hp::cli {

/// Pictures that runs explain side by side.
struct ImageOptions {
  std::string images = {};   ///< a folder, or "recorded"; empty: none are explained
  std::string picture = {};  ///< one that is looked at closely (compare_picture.h); empty: none
  int top = 0;               ///< classes of it that are listed
  std::string method = {}, target = {};
  int count = 0;
  bool again = false;

  bool wanted() const { return !images.empty(); }
  bool explains() const { return wanted() || !picture.empty(); }
};

/// Adds --images, --count, --method, --class and --again.
void addImageOptions(ImageOptions& images, std::vector<Option>& options);

/// Takes the method's own parameters from the end of what no option took: all from the first word that begins
/// with two hyphens, where pictures are to be explained.
std::vector<std::string> takeMethodWords(const ImageOptions& images, std::vector<std::string>& extras);

/// To be asked before anything is computed. Throws UsageError for an unknown method or parameter, and for
/// what means nothing without --images.
ExplainRunsSpec explainSpec(const ImageOptions& images, const std::vector<std::string>& methodWords);

/// Nothing where no pictures are to be explained. After a stop what was explained until then.
std::shared_ptr<const ExplainedRuns> explainedRuns(const ImageOptions& images, const ExplainRunsSpec& spec,
                                                   const std::vector<ComparisonPtr>& comparisons,
                                                   const RunContext& context);

/// For people at a terminal: of every pair the kind of noise, each measure, flips and what was left out, and
/// how far explanations move by each kind.
std::string explanationsText(const ExplainedRuns& runs);

}  // namespace hp::cli
