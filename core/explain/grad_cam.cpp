// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/grad_cam.h"

#include <torch/csrc/autograd/autograd.h>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/explain/score_param.h"
#include "core/explain/target_score.h"
#include "core/model/executor.h"

namespace hp {
namespace {

const Node& camNode(const Graph& graph, const std::string& wanted) {
  const auto name = wanted.empty() ? defaultCamLayer(graph) : wanted;
  const auto* node = graph.find(name);
  if (!node)
    throw Error("This network has no layer '" + name + "'; the last spatial one is " +
                defaultCamLayer(graph) + ".");
  if (node->shape.size() != 3 || node->is<layer::Input>()) {
    throw Error("The layer " + name + " has no height and width; Grad-CAM needs one, such as " +
                defaultCamLayer(graph) + ".");
  }
  return *node;
}

// Only the part above the layer needs a backward pass, so autograd starts at the layer.
at::Tensor weightedSum(const ExplainRequest& request, const Node& node, Score kind, double& score,
                       const RunContext& context) {
  const auto& graph = request.network.content().graph;
  const auto& weights = request.network.content().weights;
  Activations below;
  {
    const at::NoGradGuard noGradients;
    below = runUpTo(graph, weights, inFastLayout(toTensor(request.input)), node.id, context);
  }
  const at::AutoGradMode withGradients(true);
  const auto activation = below[node.id].detach().requires_grad_(true);
  const auto output = runFrom(graph, weights, node.id, activation, below, context);
  const auto value = targetScore(output, request.target, kind);
  score = value.item<double>();
  const auto gradient = torch::autograd::grad({value}, {activation}).front();
  const at::NoGradGuard noGradients;
  return (gradient.mean(at::IntArrayRef{2, 3}, true) * activation).sum(1)[0];
}

at::Tensor partOf(const at::Tensor& map, CamPart part) {
  if (part == CamPart::Positive) return map.clamp_min(0);
  return part == CamPart::Negative ? map.clamp_max(0) : map;
}

// Half-pixel centres without antialiasing, as the published implementations resize.
at::Tensor stretched(const at::Tensor& map, const Array& input) {
  return at::upsample_bilinear2d(map.unsqueeze(0).unsqueeze(0), {input.size(2), input.size(3)}, false)[0][0];
}

Attribution gradCam(const ExplainRequest& request, const GradCamParams& params, const RunContext& context) {
  const auto& node = camNode(request.network.graph(), params.layer);
  Attribution result;
  auto map = partOf(weightedSum(request, node, params.score, result.start, context), params.part);
  if (params.upsample == CamUpsample::Bilinear) map = stretched(map, request.input);
  result.map = toArray(map);
  result.layer = node.name;
  result.isSigned = params.part != CamPart::Positive;
  return result;
}

Params gradCamParams() {
  return {
      param(&GradCamParams::layer,
            {.id = "layer",
             .label = HP_TEXT("Method", "Layer"),
             .help = HP_TEXT("Method",
                             "The layer whose channels are weighted. Late layers know objects, early ones "
                             "edges. Empty: the last one "
                             "before pooling.")},
            ParamKind::LayerName),
      param(&GradCamParams::part,
            {.id = "part",
             .label = HP_TEXT("Method", "Part"),
             .help = HP_TEXT(
                 "Method",
                 "Positive shows what speaks for the class (as published), negative what speaks against it."),
             .choices = {{"positive", HP_TEXT("Method", "Positive")},
                         {"negative", HP_TEXT("Method", "Negative")},
                         {"signed", HP_TEXT("Method", "Signed")}}}),
      param(&GradCamParams::upsample,
            {.id = "upsample",
             .label = HP_TEXT("Method", "Upsampling"),
             .help = HP_TEXT("Method",
                             "Bilinear stretches the layer's cells smoothly over the picture; none keeps the "
                             "cells as they are."),
             .choices = {{"bilinear", HP_TEXT("Method", "Bilinear")}, {"none", HP_TEXT("Method", "None")}}}),
      scoreParam(&GradCamParams::score, true),
  };
}

}  // namespace

Method gradCamMethod() {
  return makeMethod<GradCamParams>(
      {.id = "grad-cam",
       .name = "Grad-CAM",
       .summary = HP_TEXT("Method", "Where the features of a layer that raise the class score are."),
       .help = HP_TEXT("Method",
                       "Weights every channel of a layer by how much it raises the score on average, and "
                       "adds them up. Fast, smooth and easy "
                       "to read, but as coarse as the layer, and blind to where in a channel the score "
                       "depends on it. Maps keep their raw "
                       "scale, so classes and pictures can be compared."),
       .formula = "α_k = mean_ij ∂ f_c / ∂ A_kij,   R_ij = max(0, Σ_k α_k A_kij)",
       .reference = "Selvaraju, Cogswell, Das, Vedantam, Parikh, Batra: Grad-CAM. ICCV 2017."},
      gradCamParams(), &gradCam);
}

}  // namespace hp
