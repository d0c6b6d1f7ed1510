// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lrp/describe.h"

#include "core/base/text.h"
#include "core/explain/lrp/composites.h"
#include "core/explain/lrp/profiles.h"

namespace hp::lrp {
namespace {

std::vector<Choice> compositeChoices() {
  std::vector<Choice> choices;
  for (const auto& composite : composites()) choices.push_back({composite.id, composite.label});
  return choices;
}

std::vector<Choice> profileChoices() {
  return {{profileOf(LrpProfile::Heatproof).id, "Heatproof"},
          {profileOf(LrpProfile::Zennit).id, "zennit 0.5"},
          {profileOf(LrpProfile::Captum).id, "Captum 0.8"},
          {profileOf(LrpProfile::Innvestigate).id, "iNNvestigate 2"}};
}

Params rulesAndProfile() {
  return {
      param(&LrpParams::composite, {.id = "composite",
                                    .label = HP_TEXT("Method", "Composite"),
                                    .help = HP_TEXT("Method", "Which rule goes to which kind of layer."),
                                    .choices = compositeChoices()}),
      param(&LrpParams::profile, {.id = "profile",
                                  .label = HP_TEXT("Method", "Profile"),
                                  .help = HP_TEXT("Method",
                                                  "Whose conventions count where the published tools give "
                                                  "rules of the same name different formulas: "
                                                  "stabiliser, gamma, bias, batch norm, sums."),
                                  .choices = profileChoices()}),
      param(&LrpParams::start, {.id = "start",
                                .label = HP_TEXT("Method", "Start"),
                                .help = HP_TEXT("Method",
                                                "What is shared out among the pixels: 1, the class's score, "
                                                "or how far its probability is ahead of the "
                                                "next class."),
                                .choices = {{"one", HP_TEXT("Method", "1")},
                                            {"logit", HP_TEXT("Method", "Logit")},
                                            {"margin", HP_TEXT("Method", "Probability margin")}}}),
  };
}

Params numbersAndRules() {
  return {
      param(&LrpParams::epsilon,
            {.id = "epsilon",
             .label = HP_TEXT("Method", "Epsilon"),
             .help = HP_TEXT("Method",
                             "Of the epsilon rule: larger values absorb more of weak and contradictory "
                             "relevance. The profile Heatproof "
                             "takes it times the RMS of the layer. 0: as composite and profile say."),
             .min = 0,
             .max = 1e3,
             .logarithmic = true}),
      param(&LrpParams::gamma,
            {.id = "gamma",
             .label = HP_TEXT("Method", "Gamma"),
             .help = HP_TEXT("Method", "Of the gamma rule: how much positive contributions are favoured."),
             .min = 0,
             .max = 1e6,
             .step = 0.05,
             .shownIf = {"composite", {"epsilon-gamma-box", "vgg-recipe"}}}),
      param(&LrpParams::precision, {.id = "precision",
                                    .label = HP_TEXT("Method", "Precision"),
                                    .help = HP_TEXT("Method",
                                                    "Numbers with 32 or 64 bits; 64 takes several times as "
                                                    "long and settles what is rounding noise."),
                                    .advanced = true,
                                    .choices = {{"float32", HP_TEXT("Method", "32 bits")},
                                                {"float64", HP_TEXT("Method", "64 bits")}}}),
      param(&LrpParams::rules,
            {.id = "rules",
             .label = HP_TEXT("Method", "Rules"),
             .help = HP_TEXT("Method",
                             "Your own rules for single layers, before the composite: features.0=box; "
                             "features.3=gamma 0.25; "
                             "classifier.*=epsilon 1e-6. With * only layers with weights are meant."),
             .advanced = true}),
  };
}

}  // namespace

MethodInfo lrpInfo() {
  return {
      .id = "lrp",
      .name = "LRP",
      .summary = HP_TEXT("Method",
                         "Shares the score out among the pixels, layer by layer, and says what biases kept."),
      .help = HP_TEXT("Method",
                      "Layer-wise relevance propagation goes back through the network. At every layer, what "
                      "arrived at an output is divided "
                      "among the inputs in proportion to what each contributed; the rule says which "
                      "contributions count. Fine, and positive "
                      "and negative evidence stay apart, but the rules are a choice: epsilon alone is noisy "
                      "in deep networks, plus rules are "
                      "clear but tell classes apart less. The ledger shows for every layer what biases and "
                      "stabilisers absorbed."),
      .formula = "R_i = Σ_j  a_i ρ(w_ij) / (ε + Σ_i' a_i' ρ(w_i'j))  R_j",
      .reference =
          "Bach, Binder, Montavon, Klauschen, Müller, Samek: On Pixel-Wise Explanations for Non-Linear "
          "Classifier Decisions by "
          "Layer-Wise Relevance Propagation. PLoS ONE 10(7), 2015. Rules: Montavon, Binder, Lapuschkin, "
          "Samek, Müller: Layer-Wise "
          "Relevance Propagation: An Overview. 2019."};
}

Params lrpParams() {
  auto all = rulesAndProfile();
  for (auto& one : numbersAndRules()) all.push_back(std::move(one));
  return all;
}

}  // namespace hp::lrp
