// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/data_params.h"

#include "core/base/text.h"
#include "core/data/dataset.h"
#include "core/data/listing.h"
#include "core/params/most_seed.h"

namespace hp {
namespace {

/// A parameter of the SceneSpec as one of the DataSpec that holds it.
Param ofTheScenes(const Param& inner) {
  Param outer = inner;
  outer.info.id = "scene-" + inner.info.id;
  outer.info.shownIf = {"kind", {"scenes"}};
  outer.get = [inner](const std::any& all) { return inner.get(std::any_cast<const DataSpec&>(all).scenes); };
  outer.set = [inner](std::any& all, const ParamValue& to) {
    auto& spec = std::any_cast<DataSpec&>(all);
    std::any scenes = spec.scenes;
    inner.set(scenes, to);
    spec.scenes = std::any_cast<SceneSpec>(scenes);
  };
  return outer;
}

}  // namespace

const Params& dataParams() {
  static const Params kParams = {
      param(&DataSpec::kind, {.id = "kind",
                              .label = HP_TEXT("Data", "Kind"),
                              .help = HP_TEXT("Data", "Where the pictures come from."),
                              .choices = {{"folders", HP_TEXT("Data", "Class folders")},
                                          {"scenes", HP_TEXT("Data", "Drawn scenes")},
                                          {"cifar10", HP_TEXT("Data", "CIFAR-10, binary files")},
                                          {"list", HP_TEXT("Data", "CSV list")},
                                          {"pets", HP_TEXT("Data", "Oxford-IIIT Pet")}}}),
      param(&DataSpec::rule,
            {.id = "split",
             .label = HP_TEXT("Data", "Split"),
             .help = HP_TEXT("Data", "How pictures for training and for validation are told apart."),
             .choices = {{"folder", HP_TEXT("Data", "Folder or column")},
                         {"shuffle", HP_TEXT("Data", "Seeded shuffle")},
                         {"content-hash", HP_TEXT("Data", "By content")}}}),
      param(&DataSpec::splitSeed, {.id = "split-seed",
                                   .label = HP_TEXT("Data", "Seed of the split"),
                                   .help = HP_TEXT("Data", "Another seed, another shuffle."),
                                   .max = kMostSeed,
                                   .shownIf = {"split", {"shuffle"}}}),
      param(&DataSpec::validationShare, {.id = "validation-share",
                                         .label = HP_TEXT("Data", "Share for validation"),
                                         .help = HP_TEXT("Data", "How much of the shuffled set validates."),
                                         .max = 0.9,
                                         .step = 0.05,
                                         .shownIf = {"split", {"shuffle"}}}),
      param(&DataSpec::trainScenes, {.id = "train-scenes",
                                     .label = HP_TEXT("Data", "Scenes to train with"),
                                     .help = HP_TEXT("Data", "How many scenes are drawn for training."),
                                     .max = kMostExamples,
                                     .shownIf = {"kind", {"scenes"}}}),
      param(&DataSpec::validationScenes,
            {.id = "validation-scenes",
             .label = HP_TEXT("Data", "Scenes to validate with"),
             .help = HP_TEXT("Data", "How many further scenes are drawn for validation."),
             .max = kMostExamples,
             .shownIf = {"kind", {"scenes"}}}),
      param(&DataSpec::sceneMasks,
            {.id = "scene-masks",
             .label = HP_TEXT("Data", "Masks"),
             .help = HP_TEXT("Data", "Offer the scenes as a set for segmentation with three classes."),
             .shownIf = {"kind", {"scenes"}}}),
  };
  return kParams;
}

const Params& sceneParams() {
  static const Params kParams = {
      param(&SceneSpec::seed, {.id = "seed",
                               .label = HP_TEXT("Data", "Seed"),
                               .help = HP_TEXT("Data", "Another seed, other scenes."),
                               .max = kMostSeed}),
      param(&SceneSpec::size, {.id = "size",
                               .label = HP_TEXT("Data", "Size"),
                               .help = HP_TEXT("Data", "Width and height of a scene."),
                               .unit = "px",
                               .min = 8,
                               .max = 1024}),
      param(&SceneSpec::distractors,
            {.id = "distractors",
             .label = HP_TEXT("Data", "Distractors"),
             .help = HP_TEXT("Data", "At most this many shapes that belong to no class."),
             .max = 20}),
      param(&SceneSpec::watermarkRate,
            {.id = "watermark-rate",
             .label = HP_TEXT("Data", "Watermarks in its class"),
             .help = HP_TEXT("Data", "Share of the scenes of one class that carry the mark."),
             .max = 1,
             .step = 0.05}),
      param(&SceneSpec::watermarkElsewhere,
            {.id = "watermark-elsewhere",
             .label = HP_TEXT("Data", "Watermarks elsewhere"),
             .help = HP_TEXT("Data", "Share of all other scenes that carry the mark."),
             .max = 1,
             .step = 0.05}),
      param(&SceneSpec::watermarkClass, {.id = "watermark-class",
                                         .label = HP_TEXT("Data", "The watermark's class"),
                                         .help = HP_TEXT("Data", "Number of the class, from 0."),
                                         .max = 5}),
  };
  return kParams;
}

const Params& dataAndSceneParams() {
  static const Params kParams = [] {
    Params all = dataParams();
    for (const auto& param : sceneParams())
      if (param.info.id != "seed") all.push_back(ofTheScenes(param));
    return all;
  }();
  return kParams;
}

}  // namespace hp
