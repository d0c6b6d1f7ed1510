// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <any>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/evaluate/map_distance.h"
#include "core/evaluate/transformation.h"
#include "core/explain/method.h"

namespace hp {

/// A network of an experiment, by reference.
struct ExperimentNetwork {
  std::string path = "sample:";   ///< a weights file, or "sample:" for the built-in network
  std::string architecture = {};  ///< empty: recognised from the file
  std::string classNames = {};    ///< a file; empty: as openNetwork finds them
  std::string name = {};          ///< for plots and rows; empty: see networkNames()
};

/// A method with its parameters.
struct ExperimentMethod {
  const Method* method = nullptr;
  std::any params = {};
  std::string name = {};  ///< for plots and rows; empty: the method's name, numbered where it stands twice
};

/// Which classes are explained, chosen anew for every network and picture.
enum class TargetRule {
  FirstClasses,  ///< the `classes` ranked first before the transformation
  NewFirst,      ///< before: the class ranked first; after: the one ranked first then
};

/// A robustness experiment: everything that is computed, and nothing of how. Two experiments with equal JSON
/// give equal rows.
struct Experiment {
  std::string title = {};
  /// Files, folders, "sample:N", "scenes:SEED:COUNT", or "scene:SEED:N" for one of those; relative to the
  /// spec.
  std::vector<std::string> pictures = {};
  std::vector<ExperimentNetwork> networks = {};
  std::vector<ExperimentMethod> methods = {};
  std::vector<Transformation> transformations = {};
  TargetRule targets = TargetRule::FirstClasses;
  int classes = 4;  ///< for TargetRule::FirstClasses; fewer where the network has fewer
  int repeats = 1;  ///< of random transformations; others are computed once
  std::uint64_t seed = 0;
  Surroundings surroundings = Surroundings::Rectangle;
};

/// The most bytes of a path or name in an experiment: names stand in the lines of rows, which have an end.
inline constexpr std::size_t kLongestName = 16'384;
/// Throws Error in one sentence: nothing to compute, a number out of range, more rows than kMostRows, a name
/// of more than kLongestName bytes, or something that stands twice, alike in all that counts: its rows could
/// not be told apart.
void requireExperiment(const Experiment& experiment);
/// How many rows it has at most, its pictures one by one: a network may have fewer classes. Counted, not laid
/// out, since a hostile one could be too large for that.
double rowsOf(const Experiment& experiment);
/// What rows call each method; no two are alike.
std::vector<std::string> methodNames(const Experiment& experiment);
/// What rows call each network: its name, or that of its file or run; the whole path where several files have
/// that name. No two are alike, and none depends on what is in the files, or on whether they can be
/// opened.
std::vector<std::string> networkNames(const Experiment& experiment);
/// Its title, but for that of a preset whose methods, transformations or numbers were changed since: then it
/// has none. Pictures and networks are a person's own in any preset.
std::string titleOf(const Experiment& experiment);

/// Defaults expanded. Keys and errors as everywhere: unknown keys and values out of range throw Error.
/// Transformations may stand in groups: {"kind": "rotation", "amounts": [0.5, 1, 5]}.
Json toJson(const Experiment& experiment);
Experiment experimentFromJson(const Json& json);
/// Reads a spec file; paths in it are relative to its folder, and absolute in the experiment. Throws Error
/// naming the file.
Experiment readExperiment(const std::filesystem::path& file);
/// The same experiment with every path of a file absolute, relative ones seen from `folder`.
Experiment namedFrom(Experiment experiment, const std::filesystem::path& folder);

/// Ready-made experiments ("rotation-and-noise": LRP and LIME, first four classes), without pictures and
/// networks of their own: the sample network and its scenes stand there until somebody chooses others.
struct ExperimentPreset {
  std::string id = {};
  std::string label = {};  ///< HP_TEXT("Experiments", "Rotation and noise, LRP and LIME, first four classes")
  std::string resource = {};  ///< below resources/experiments
};
std::vector<ExperimentPreset> experimentPresets();
Experiment presetExperiment(const ExperimentPreset& preset);

}  // namespace hp
