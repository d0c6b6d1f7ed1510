// SPDX-License-Identifier: GPL-3.0-or-later
// What is evaluated on: scenes, or files with the place to find.
#include <algorithm>

#include "app/cli/evaluate.h"
#include "core/data/sample.h"
#include "core/evaluate/experiment_pictures.h"
#include "core/evaluate/file_pictures.h"
#include "core/evaluate/scene_pictures.h"

namespace hp::cli {
namespace {

constexpr int kMostScenes = 1'000'000;

std::optional<int> targetOf(const EvaluateOptions& options, const Network& network) {
  if (options.target.empty()) return std::nullopt;
  return typedByCaller([&] { return network.classIndex(options.target); });
}

/// The scenes' own number of what the network calls its class.
int sceneClass(const EvaluateOptions& options, const Network& network) {
  const auto target = targetOf(options, network);
  if (!target || network.classNames().empty()) return target.value_or(0);
  const auto& names = sceneClasses();
  return static_cast<int>(std::ranges::find(names, network.className(*target)) - names.begin());
}

EvaluatedPictures scenesFrom(const EvaluateOptions& options, const Network& network) {
  typedByCaller([&] { requireSceneClasses(network); });
  const auto count = static_cast<std::size_t>(options.scenes);
  auto spec = sampleSpec();
  if (!options.watermark) return scenePictures(network, spec, count);
  spec.watermarkRate = 1;
  spec.watermarkClass = sceneClass(options, network);
  return watermarkPictures(network, spec, count);
}

TruthSpec truthFrom(const EvaluateOptions& options) {
  TruthSpec spec{.masks = options.mask, .boxes = options.boxes, .label = options.boxLabel};
  if (options.isTyped("--crop")) spec.surroundings = options.crop;
  return spec;
}

void requireNone(const EvaluateOptions& options, std::initializer_list<const char*> flags,
                 const std::string& why) {
  for (const char* flag : flags)
    if (options.isTyped(flag)) throw UsageError{flag + (" " + why)};
}

}  // namespace

std::vector<Option> pictureOptions(EvaluateOptions& o) {
  return {
      {"--image", "PATH",
       "Pictures: files, folders with all below them, or scenes of no file (sample:N, scenes:SEED:COUNT)",
       &o.images},
      {"--class", "N|NAME", "The class explained; without it, of each picture the first one", &o.target},
      {"--scenes", "N", "Instead of pictures: the first N built-in scenes, each with its own class",
       &o.scenes, false, 1, kMostScenes},
  };
}

void requirePictures(const EvaluateOptions& options) {
  if ((options.scenes > 0) == !options.images.empty()) throw UsageError{"Give either --image or --scenes."};
  if (options.scenes > 0) {
    requireNone(options, {"--mask", "--boxes", "--box-label", "--crop"},
                "is for pictures of --image; scenes know where their things are.");
    if (!options.watermark)
      requireNone(options, {"--class"}, "is for pictures of --image; every scene has its own class.");
    return;
  }
  requireNone(options, {"--watermark"}, "wants --scenes, which can carry the mark.");
  if (options.what != kLocalisation) return;
  if (options.mask.empty() == options.boxes.empty()) throw UsageError{"Give either --mask or --boxes."};
  if (options.boxes.empty()) requireNone(options, {"--box-label", "--crop"}, "wants --boxes.");
}

EvaluatedPictures picturesFrom(const EvaluateOptions& options, const Network& network,
                               const RunContext& context) {
  if (options.scenes > 0) return scenesFrom(options, network);
  const auto target = targetOf(options, network);
  const auto sources = expandedPictures(options.images, context);
  if (options.what != kLocalisation) return filePictures(network, sources, target);
  const auto truth = truthFrom(options);
  typedByCaller([&] { requireTruth(truth, sources.size()); });
  return placedPictures(network, sources, target, truth, context);
}

}  // namespace hp::cli
