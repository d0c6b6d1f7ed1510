// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/params/params.h"

namespace hp::test {

enum class Rule { Epsilon, Gamma, Box };

/// One parameter of every kind.
struct SampleParams {
  Rule rule = Rule::Epsilon;
  double epsilon = 1e-6;
  double gamma = 0.25;
  int samples = 1000;
  std::int64_t seed = 1;
  bool ignoreBias = false;
  std::string layer = {};
  std::string note = {};
  std::string table = {};
};

inline Params sampleParams() {
  return {
      param(&SampleParams::rule, {.id = "rule",
                                  .label = "Rule",
                                  .help = "How relevance is shared out.",
                                  .choices = {{"epsilon", "Epsilon"}, {"gamma", "Gamma"}, {"box", "Box"}}}),
      param(&SampleParams::epsilon, {.id = "epsilon",
                                     .label = "Stabiliser",
                                     .help = "Added to every denominator.",
                                     .min = 0,
                                     .max = 1,
                                     .step = 1e-9,
                                     .logarithmic = true}),
      param(&SampleParams::gamma, {.id = "gamma",
                                   .label = "Gamma",
                                   .help = "How much positive weights count more.",
                                   .min = 0,
                                   .max = 10,
                                   .step = 0.05,
                                   .shownIf = {"rule", {"gamma"}}}),
      param(&SampleParams::samples, {.id = "samples",
                                     .label = "Samples",
                                     .help = "How many variants are classified.",
                                     .unit = "pictures",
                                     .min = 10,
                                     .max = 100000,
                                     .step = 100}),
      param(&SampleParams::layer, {.id = "layer", .label = "Layer", .help = "Where to look."},
            ParamKind::LayerName),
      param(&SampleParams::ignoreBias,
            {.id = "ignore-bias", .label = "Ignore biases", .help = "Biases take nothing."}),
      param(&SampleParams::seed, {.id = "seed",
                                  .label = "Seed",
                                  .help = "Of the samples.",
                                  .min = 0,
                                  .max = 9e15,
                                  .advanced = true}),
      param(&SampleParams::note, {.id = "note", .label = "Note", .help = "Free text.", .advanced = true}),
      param(&SampleParams::table,
            {.id = "table", .label = "Rule table", .help = "A file of rules.", .advanced = true},
            ParamKind::Path),
  };
}

}  // namespace hp::test
