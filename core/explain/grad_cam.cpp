// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/grad_cam.h"

#include "core/base/text.h"
#include "core/explain/cam_layer.h"
#include "core/explain/score_param.h"

namespace hp {
namespace {

at::Tensor partOf(const at::Tensor& map, CamPart part) {
  if (part == CamPart::Positive) return map.clamp_min(0);
  return part == CamPart::Negative ? map.clamp_max(0) : map;
}

std::vector<Attribution> gradCam(const ExplainRequest& request, std::span<const int> targets,
                                 const GradCamParams& params, const RunContext& context) {
  std::vector<Attribution> results;
  for (const auto& layer : camLayers(request, targets, params.layer, params.score, context)) {
    const auto cells = partOf(gradCamCells(layer), params.part);
    auto& result = results.emplace_back();
    result.map = toArray(camAtInput(cells, params.upsample, request.input));
    result.layer = layer.name;
    result.start = layer.score;
    result.isSigned = params.part != CamPart::Positive;
  }
  return results;
}

Params gradCamParams() {
  return {
      param(&GradCamParams::layer, camLayerInfo(), ParamKind::LayerName),
      param(&GradCamParams::part,
            {.id = "part",
             .label = HP_TEXT("Method", "Part"),
             .help = HP_TEXT(
                 "Method",
                 "Positive shows what speaks for the class (as published), negative what speaks against it."),
             .choices = {{"positive", HP_TEXT("Method", "Positive")},
                         {"negative", HP_TEXT("Method", "Negative")},
                         {"signed", HP_TEXT("Method", "Signed")}}}),
      param(&GradCamParams::upsample, camUpsampleInfo()),
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
