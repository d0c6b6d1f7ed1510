// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/compare/explain_set.h"
#include "core/compare/noise_kind.h"
#include "core/compare/run_comparison.h"

namespace hp {

/// A candidate's explanations of a set of pictures beside the baseline's.
struct ExplainedRun {
  ComparedRunPtr candidate = {};
  std::string name = {};  ///< the candidate's; of the baseline computed again, where
  NoiseKind kind = NoiseKind::Other;
  ExplainedSet set = {};
  std::string note = {};      ///< what to know when reading it; mostly empty
  std::string obstacle = {};  ///< why there is nothing; empty: there is
};

/// Explanations of a set of pictures by runs, each beside the baseline's.
struct ExplainedRuns {
  ComparedRunPtr baseline = {};
  std::string pictures = {};  ///< what they are: "validation pictures of a1"
  std::size_t asked = 0;      ///< pictures for each pair ...
  std::size_t total = 0;      ///< ... of so many
  std::vector<IgnoredFiles> ignored = {};
  const Method* method = nullptr;
  std::any params = {};
  std::string target = {};  ///< the class explained; empty: of each picture the one the baseline ranks first
  std::vector<std::string> classNames = {};  ///< of the baseline's network
  std::vector<ExplainedRun> runs = {};
};

/// How a set is explained.
struct ExplainRunsSpec {
  const Method* method = nullptr;
  std::any params = {};     ///< of that method
  std::string target = {};  ///< a class by number or name as Network::classIndex() takes it; empty: as above
  bool again = false;       ///< first of all the baseline's network beside itself, as explainSetAgain() does
};

/// One pair after the other, so that no more than two networks are in memory. A pair that cannot be explained
/// says why. Where a stop is asked for, what was explained so far is returned. Throws Error when there is
/// no pair, or no such class.
ExplainedRuns explainRuns(const std::vector<ComparisonPtr>& comparisons, const PictureSet& pictures,
                          const ExplainRunsSpec& spec, const RunContext& context);

/// What all pairs of one kind of noise say together.
struct NoiseSummary {
  NoiseKind kind = NoiseKind::Other;
  std::size_t runs = 0;
  std::vector<PictureAgreement> pictures = {};  ///< of all of them
};
/// Of the kinds that there are, in their order. Pairs of numerical noise that gave the same bits say nothing
/// of it and are left out.
std::vector<NoiseSummary> summariesOf(const ExplainedRuns& runs);

/// "Explanations move by 0.0001 by numerical noise and by 0.3 by training noise (median RMSE); …" Nothing was
/// explained: says so.
std::string noiseSentence(const ExplainedRuns& runs);
/// "Grad-CAM, 40 of the 1,000 validation pictures of a1, of each the class that the baseline ranks first"
std::string questionText(const ExplainedRuns& runs);
/// "38 pictures, 3 of them flipped; stopped after 40 of 100"
std::string extentText(const ExplainedSet& set);
/// "3 files are no picture by their ending (the first: notes.txt)"; a line each.
std::vector<std::string> ignoredTexts(const ExplainedRuns& runs);

/// All of it; numbers that are not finite as null.
Json toJson(const ExplainedRuns& runs);

}  // namespace hp
