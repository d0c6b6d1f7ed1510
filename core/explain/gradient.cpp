// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/gradient.h"

#include "core/base/text.h"
#include "core/explain/point_gradient.h"
#include "core/explain/score_param.h"

namespace hp {
namespace {

Attribution attributed(const at::Tensor& channels, double score) {
  Attribution result;
  result.channels = toArray(channels[0]);
  result.map = toArray(channels[0].sum(0, false, at::kDouble));
  result.start = score;
  return result;
}

std::vector<Attribution> gradient(const ExplainRequest& request, std::span<const int> targets,
                                  const GradientParams& params, const RunContext& context) {
  std::vector<Attribution> results;
  for (const auto& found : inputGradients(request, targets, params.score, context))
    results.push_back(attributed(found.gradient, found.score));
  return results;
}

std::vector<Attribution> gradientTimesInput(const ExplainRequest& request, std::span<const int> targets,
                                            const GradientParams& params, const RunContext& context) {
  const auto input = toTensor(request.input);
  std::vector<Attribution> results;
  for (const auto& found : inputGradients(request, targets, params.score, context))
    results.push_back(attributed(found.gradient * input, found.score));
  return results;
}

Params gradientParams() { return {scoreParam(&GradientParams::score, false)}; }

}  // namespace

Method gradientMethod() {
  return makeMethod<GradientParams>(
      {.id = "gradient",
       .name = "Gradient",
       .summary = HP_TEXT("Method", "How the class score changes when one input value changes a little."),
       .help = HP_TEXT("Method",
                       "The exact derivative of the score with respect to every input value. Fast and true "
                       "to the network at this very "
                       "point, but noisy: it shows sensitivity, not contribution, and says nothing about "
                       "larger changes."),
       .formula = "R_i = ∂ f_c(x) / ∂ x_i",
       .reference = "Simonyan, Vedaldi, Zisserman: Deep Inside Convolutional Networks. ICLR workshop 2014."},
      gradientParams(), &gradient);
}

Method gradientTimesInputMethod() {
  return makeMethod<GradientParams>(
      {.id = "gradient-x-input",
       .name = "Gradient × Input",
       .summary = HP_TEXT(
           "Method",
           "The gradient weighted by the input: what each value contributes to a linear approximation."),
       .help = HP_TEXT("Method",
                       "Multiplies the gradient by the input as the network gets it, after normalisation. In "
                       "a network of linear layers "
                       "and ReLU without biases the values sum to the score. Values at the normalisation's "
                       "mean get nothing, however "
                       "important they are."),
       .formula = "R_i = x_i · ∂ f_c(x) / ∂ x_i",
       .reference = "Shrikumar, Greenside, Shcherbina, Kundaje: Not Just a Black Box. 2016."},
      gradientParams(), &gradientTimesInput);
}

}  // namespace hp
