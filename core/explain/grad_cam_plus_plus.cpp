// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/grad_cam_plus_plus.h"

#include "core/base/text.h"
#include "core/explain/cam_layer.h"
#include "core/explain/score_param.h"

namespace hp {
namespace {

// In double: the denominator is a small difference of products of small numbers.
at::Tensor channelWeights(const CamLayer& layer, double stabiliser) {
  const auto g = layer.gradient.to(at::kDouble), a = layer.activation.to(at::kDouble);
  const auto square = g.square();
  const auto below = 2 * square + a.sum(at::IntArrayRef{2, 3}, true) * square * g + stabiliser;
  const auto alpha = at::where(below == 0, at::zeros_like(below), square / below);
  return (alpha * g.clamp_min(0)).sum(at::IntArrayRef{2, 3}, true);
}

std::vector<Attribution> gradCamPlusPlus(const ExplainRequest& request, std::span<const int> targets,
                                         const GradCamPlusPlusParams& params, const RunContext& context) {
  std::vector<Attribution> results;
  for (const auto& layer : camLayers(request, targets, params.layer, params.score, context)) {
    const auto cells = (channelWeights(layer, params.stabiliser) * layer.activation).sum(1)[0].clamp_min(0);
    auto& result = results.emplace_back();
    result.map = toArray(camAtInput(cells.to(at::kFloat), params.upsample, request.input));
    result.layer = layer.name;
    result.start = layer.score;
    result.isSigned = false;
  }
  return results;
}

Params gradCamPlusPlusParams() {
  using P = GradCamPlusPlusParams;
  return {
      param(&P::layer, camLayerInfo(), ParamKind::LayerName),
      param(&P::upsample, camUpsampleInfo()),
      param(&P::stabiliser,
            {.id = "stabiliser",
             .label = HP_TEXT("Method", "Stabiliser"),
             .help = HP_TEXT("Method",
                             "Added to the denominator of alpha. The paper has none; other tools add 1e-6."),
             .max = 1,
             .step = 1e-6,
             .advanced = true}),
      scoreParam(&P::score, true),
  };
}

}  // namespace

Method gradCamPlusPlusMethod() {
  return makeMethod<GradCamPlusPlusParams>(
      {.id = "grad-cam-plus-plus",
       .name = "Grad-CAM++",
       .summary = HP_TEXT("Method", "Grad-CAM with weights that count every place of a channel for itself."),
       .help = HP_TEXT(
           "Method",
           "Meant for several objects of one class in a picture: places where a channel raises the score "
           "count by how strongly they do, not by how large they are. Otherwise as coarse as Grad-CAM; "
           "only what speaks for the class is shown."),
       .formula =
           "α_kij = g² / (2 g² + Σ_ab A_kab g³),   w_k = Σ_ij α_kij max(0, g_kij),   R = max(0, Σ_k w_k A_k)",
       .reference = "Chattopadhay, Sarkar, Howlader, Balasubramanian: Grad-CAM++. WACV 2018."},
      gradCamPlusPlusParams(), &gradCamPlusPlus);
}

}  // namespace hp
