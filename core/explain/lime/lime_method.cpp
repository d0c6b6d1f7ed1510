// SPDX-License-Identifier: GPL-3.0-or-later
// LIME's row in the table of methods: what people read, and the description of its parameters.
#include "core/base/text.h"
#include "core/explain/lime/lime.h"

namespace hp {
namespace {

Params segmentParams() {
  return {
      param(
          &LimeParams::segmentation,
          {.id = "segmentation",
           .label = HP_TEXT("Method", "Segments by"),
           .help = HP_TEXT("Method", "How the picture is cut into the regions that are switched on and off."),
           .choices = {{"slic", HP_TEXT("Method", "SLIC")},
                       {"quickshift", HP_TEXT("Method", "Quickshift")},
                       {"felzenszwalb", HP_TEXT("Method", "Felzenszwalb")},
                       {"grid", HP_TEXT("Method", "Grid")}}}),
      param(&LimeParams::segments,
            {.id = "segments",
             .label = HP_TEXT("Method", "Number of segments"),
             .help = HP_TEXT("Method", "About how many regions to cut; the cut comes as near as it can."),
             .min = 1,
             .max = 2000,
             .shownIf = {"segmentation", {"slic", "felzenszwalb", "grid"}}}),
      param(&LimeParams::compactness,
            {.id = "compactness",
             .label = HP_TEXT("Method", "Compactness"),
             .help = HP_TEXT("Method",
                             "How much nearness counts against colour: high values give square segments."),
             .min = 0.01,
             .max = 1000,
             .logarithmic = true,
             .advanced = true,
             .shownIf = {"segmentation", {"slic"}}}),
      param(&LimeParams::kernelSize,
            {.id = "kernel-size",
             .label = HP_TEXT("Method", "Kernel size"),
             .help = HP_TEXT("Method",
                             "Width of quickshift's density estimate; larger values give fewer segments."),
             .unit = "px",
             .min = 0.5,
             .max = 20,
             .step = 0.5,
             .shownIf = {"segmentation", {"quickshift"}}}),
      param(&LimeParams::maxDistance,
            {.id = "max-distance",
             .label = HP_TEXT("Method", "Longest link"),
             .help = HP_TEXT("Method",
                             "Quickshift cuts links that are longer; smaller values give more segments."),
             .unit = "px",
             .min = 0.1,
             .max = 1000,
             .advanced = true,
             .shownIf = {"segmentation", {"quickshift"}}}),
      param(&LimeParams::ratio,
            {.id = "ratio",
             .label = HP_TEXT("Method", "Colour ratio"),
             .help = HP_TEXT("Method", "How much colour counts against nearness in quickshift."),
             .min = 0,
             .max = 10,
             .step = 0.1,
             .advanced = true,
             .shownIf = {"segmentation", {"quickshift"}}}),
      param(
          &LimeParams::segmentsFile,
          {.id = "segments-file",
           .label = HP_TEXT("Method", "Segments from file"),
           .help = HP_TEXT(
               "Method", "A .npy file of whole numbers, height x width, in place of a cut; empty for none."),
           .advanced = true},
          ParamKind::Path),
  };
}

Params samplingParams() {
  return {
      param(&LimeParams::samples,
            {.id = "samples",
             .label = HP_TEXT("Method", "Samples"),
             .help = HP_TEXT("Method", "Variants of the picture that the network is asked about."),
             .min = 2,
             .max = 100000,
             .step = 100}),
      param(&LimeParams::repeats,
            {.id = "repeats",
             .label = HP_TEXT("Method", "Repeats"),
             .help = HP_TEXT(
                 "Method",
                 "Independent samplings; their spread shows how sure a weight is, which one alone cannot."),
             .min = 1,
             .max = 1000}),
      param(&LimeParams::seed, {.id = "seed",
                                .label = HP_TEXT("Method", "Seed"),
                                .help = HP_TEXT("Method", "The same seed gives the same bits."),
                                .min = 0,
                                .max = 4294967295.0}),
      param(&LimeParams::replacement,
            {.id = "replacement",
             .label = HP_TEXT("Method", "Switched off as"),
             .help = HP_TEXT("Method", "What stands in place of a segment that is switched off."),
             .choices = {{"own-mean", HP_TEXT("Method", "its mean colour")},
                         {"constant", HP_TEXT("Method", "one grey level")},
                         {"blurred", HP_TEXT("Method", "blurred picture")}}}),
      param(&LimeParams::value,
            {.id = "value",
             .label = HP_TEXT("Method", "Grey level"),
             .help = HP_TEXT("Method", "The grey of segments that are switched off, 0 black to 255 white."),
             .min = 0,
             .max = 255,
             .shownIf = {"replacement", {"constant"}}}),
      param(&LimeParams::blur, {.id = "blur",
                                .label = HP_TEXT("Method", "Blur"),
                                .help = HP_TEXT("Method", "Standard deviation of the blur."),
                                .unit = "px",
                                .min = 0.1,
                                .max = 100,
                                .shownIf = {"replacement", {"blurred"}}}),
  };
}

Params modelParams() {
  return {
      param(&LimeParams::features,
            {.id = "features",
             .label = HP_TEXT("Method", "Segments shown"),
             .help = HP_TEXT("Method", "The map shows that many segments of largest weight; 0 shows all."),
             .min = 0,
             .max = 2000}),
      param(&LimeParams::part,
            {.id = "part",
             .label = HP_TEXT("Method", "Part"),
             .help = HP_TEXT("Method", "Segments that speak for the class, against it, or both."),
             .choices = {{"both", HP_TEXT("Method", "for and against")},
                         {"positive", HP_TEXT("Method", "for the class")},
                         {"negative", HP_TEXT("Method", "against the class")}}}),
      param(&LimeParams::kernelWidth,
            {.id = "kernel-width",
             .label = HP_TEXT("Method", "Kernel width"),
             .help = HP_TEXT("Method", "Small values let samples near the picture count more."),
             .min = 0.01,
             .max = 100,
             .step = 0.05,
             .advanced = true}),
      param(&LimeParams::ridge, {.id = "ridge",
                                 .label = HP_TEXT("Method", "Ridge"),
                                 .help = HP_TEXT("Method", "Penalty on large weights in the regression."),
                                 .min = 0,
                                 .max = 1e6,
                                 .logarithmic = true,
                                 .advanced = true}),
      param(
          &LimeParams::batch,
          {.id = "batch",
           .label = HP_TEXT("Method", "Batch"),
           .help = HP_TEXT("Method", "Samples a thread takes at a time, 0 for automatic; changes no result."),
           .min = 0,
           .max = 4096,
           .advanced = true}),
  };
}

Params limeParams() {
  auto all = segmentParams();
  for (const auto& part : {samplingParams(), modelParams()}) all.insert(all.end(), part.begin(), part.end());
  return all;
}

}  // namespace

Method limeMethod() {
  return makeMethod<LimeParams>(
      {.id = "lime",
       .name = "LIME",
       .summary = HP_TEXT(
           "Method",
           "Which regions of the picture speak for or against the class, by trying the network on variants."),
       .help = HP_TEXT("Method",
                       "Cuts the picture into segments, switches random halves of them off, asks the network "
                       "about every variant and "
                       "fits a linear model to the answers. A segment's weight is how much of the class's "
                       "probability comes with it. "
                       "Needs nothing of the network but its answers, so it works on any; in return it is "
                       "slow, coarse as its "
                       "segments, and varies with the seed: raise the repeats to see by how much. A low R² "
                       "means that the linear "
                       "model does not describe the network well here."),
       .formula =
           "min over b of  Σ_s w_s (p(x_s) − b_0 − b·z_s)² + ridge |b|²,   w_s = √exp(−d_s² / width²),   "
           "d_s = 1 − √(segments on / segments)",
       .reference = "Ribeiro, Singh, Guestrin: \"Why Should I Trust You?\" Explaining the Predictions of Any "
                    "Classifier. KDD 2016",
       .isRandom = true},
      limeParams(), &explainByLime);
}

}  // namespace hp
