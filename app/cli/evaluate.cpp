// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evaluate.h"

#include "core/evaluate/label_permutation.h"
#include "core/train/open_run.h"

namespace hp::cli {
namespace {

constexpr const char* kRandomisation = "randomisation";
constexpr const char* kLabels = "labels";
constexpr const char* kLocalisation = "localisation";
constexpr const char* kFaithfulness = "faithfulness";
constexpr const char* kSensitivity = "sensitivity";
constexpr int kMostScenes = 1'000'000, kMostRepeats = 1000, kMostSeed = 2'000'000'000;

RandomisationSpec specFrom(const EvaluateOptions& options) {
  RandomisationSpec spec{.repeats = options.repeats, .seed = static_cast<std::uint64_t>(options.seed)};
  if (options.order != "cascading" && options.order != "independent")
    throw UsageError{"--order is cascading or independent, not '" + options.order + "'."};
  if (options.norms != "redrawn" && options.norms != "recomputed")
    throw UsageError{"--norms is redrawn or recomputed, not '" + options.norms + "'."};
  if (options.order == "independent") spec.order = RandomisationOrder::Independent;
  if (options.norms == "recomputed") spec.norms = NormStatistics::Recomputed;
  return spec;
}

void evaluateLabels(const EvaluateOptions& options, const Network& network,
                    const std::vector<ExperimentMethod>& methods, const RunContext& context) {
  if (options.permuted.empty())
    throw UsageError{"'evaluate labels' wants --permuted: a network trained with --permute-labels."};
  const auto permuted = openAnyNetwork({options.permuted, options.arch, {}}, context);
  std::vector<LikenessRow> rows;
  for (auto& each : labelPermutationCheck(network, permuted, methods, picturesFrom(options, network),
                                          static_cast<std::uint64_t>(options.seed), context))
    rows.push_back({each.method, std::move(each.likeness)});
  printLikenesses("How alike the maps of both networks are:", rows, options.json);
}

int run(const EvaluateOptions& options, const std::vector<std::string>& extras, const RunContext& context) {
  const auto methods = methodsFrom(options, extras);
  const auto spec = specFrom(options);
  const auto seed = static_cast<std::uint64_t>(options.seed);
  const auto& what = options.what;
  const bool isKnown = what == kRandomisation || what == kLabels || what == kLocalisation ||
                       what == kFaithfulness || what == kSensitivity;
  if (!isKnown)
    throw UsageError{
        "'" + options.what +
        "' cannot be evaluated; there are: randomisation, labels, localisation, faithfulness, sensitivity."};
  const auto network = openAnyNetwork({options.model, options.arch, options.classNames}, context);
  if (options.what == kRandomisation)
    printRandomisation(randomisationCheck(network, methods, picturesFrom(options, network), spec, context),
                       options.json);
  if (options.what == kLabels) evaluateLabels(options, network, methods, context);
  if (what == kFaithfulness) evaluateFaithfulness(options, network, methods, context);
  if (what == kSensitivity) evaluateSensitivity(options, network, methods, context);
  if (options.what == kLocalisation)
    printLocalisation(localisationTable(network, methods, placesFrom(options, network),
                                        {.tolerance = options.tolerance, .seed = seed}, context),
                      options.json);
  return kDone;
}

std::vector<Option> subjectOptions(EvaluateOptions& o) {
  return {
      {"WHAT", "QUESTION",
       "randomisation: do maps change when the network forgets? labels: are they those of a network that "
       "learned permuted labels? localisation: are they where they should be? faithfulness: does the score "
       "go with "
       "the pixels they name? sensitivity: how far do they move under small noise?",
       &o.what, true},
      {"--method", "ID[,ID...]", "Methods; see the methods command. The parameters of a single one come last",
       &o.methods, true},
      {"--model", "FILE", "The network, [sample:] as explain takes it", &o.model},
      {"--arch", "ID", "Architecture, where the weights do not tell", &o.arch},
      {"--classes", "FILE", "Class names, one a line", &o.classNames},
      {"--image", "FILE", "A picture; sample:N is built-in scene N", &o.image},
      {"--class", "N|NAME", "The class explained; without it, the first one of the picture", &o.target},
      {"--scenes", "N", "Instead of a picture: the first N built-in scenes, each with its own class",
       &o.scenes, false, 1, kMostScenes},
      {"--seed", "N", "Of everything random, [0]", &o.seed, false, 0, kMostSeed},
      {"--json", "", "Machine-readable, with every picture's value", &o.json},
  };
}

std::vector<Option> checkOptions(EvaluateOptions& o) {
  return {
      {"--order", "NAME",
       "randomisation: cascading (a layer and all above it) or independent (it alone), [cascading]",
       &o.order},
      {"--norms", "NAME",
       "randomisation: batch norm's statistics are redrawn from its own or recomputed on the pictures, "
       "[redrawn]",
       &o.norms},
      {"--repeats", "N", "randomisation: so many draws, [3]", &o.repeats, false, 1, kMostRepeats},
      {"--permuted", "FILE", "labels: the network that learned permuted labels", &o.permuted},
      {"--mask", "FILE", "localisation: a picture that is white where the thing is", &o.mask},
      {"--boxes", "FILE",
       "localisation: Pascal VOC (.xml) or COCO (.json) boxes of the picture; those with the class's name "
       "count",
       &o.boxes},
      {"--box-label", "NAME", "localisation: boxes with this label count, where it is not the class's name",
       &o.boxLabel},
      {"--crop", "SHARE",
       "localisation: cut the picture around its boxes, with such a share of their size on every side",
       &o.crop, false, 0, 100},
      {"--tolerance", "PX", "localisation: how near to the thing the pointing game hits, [0]; others take 15",
       &o.tolerance, false, 0, 1000},
      {"--watermark", "",
       "localisation: scenes that carry the watermark, which is the place to find (a network that learned it "
       "is "
       "a Clever Hans)",
       &o.watermark},
  };
}

}  // namespace

Command evaluateCommand() {
  auto options = std::make_shared<EvaluateOptions>();
  auto described = subjectOptions(*options);
  for (auto& option : checkOptions(*options)) described.push_back(std::move(option));
  for (auto& option : movementOptions(*options)) described.push_back(std::move(option));
  return {"evaluate", "Are explanations of the network, and where they should be?", described,
          "Parameters of the method, as the explain command takes them.",
          [options](const std::vector<std::string>& extras, const RunContext& context) {
            return run(*options, extras, context);
          }};
}

}  // namespace hp::cli
