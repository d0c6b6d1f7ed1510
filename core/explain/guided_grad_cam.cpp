// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/guided_grad_cam.h"

#include "core/base/text.h"
#include "core/explain/cam_layer.h"
#include "core/explain/guided_gradient.h"
#include "core/explain/score_param.h"

namespace hp {
namespace {

Attribution joined(const PointGradient& guided, const CamLayer& layer, const CamStretch stretch,
                   const Array& input) {
  const auto upsample = stretch == CamStretch::Nearest ? CamUpsample::Nearest : CamUpsample::Bilinear;
  const auto cam = camAtInput(gradCamCells(layer).clamp_min(0), upsample, input);
  const auto channels = guided.gradient[0] * cam;
  Attribution result;
  result.channels = toArray(channels);
  result.map = toArray(channels.sum(0, false, at::kDouble));
  result.layer = layer.name;
  result.start = guided.score;
  return result;
}

std::vector<Attribution> guidedGradCam(const ExplainRequest& request, std::span<const int> targets,
                                       const GuidedGradCamParams& params, const RunContext& context) {
  const auto layers = camLayers(request, targets, params.layer, params.score, context.silent());
  const auto guided = guidedGradients(request, targets, ReluBackward::Guided, params.score, context);
  std::vector<Attribution> results;
  for (std::size_t i = 0; i < targets.size(); ++i)
    results.push_back(joined(guided[i], layers[i], params.stretch, request.input));
  return results;
}

Params guidedGradCamParams() {
  using P = GuidedGradCamParams;
  return {
      param(&P::layer, camLayerInfo(), ParamKind::LayerName),
      param(&P::stretch, {.id = "upsample",
                          .label = HP_TEXT("Method", "Upsampling"),
                          .help = HP_TEXT("Method", "How Grad-CAM's cells are spread over the picture."),
                          .choices = {{"bilinear", HP_TEXT("Method", "Bilinear")},
                                      {"nearest", HP_TEXT("Method", "Nearest")}}}),
      scoreParam(&P::score, true),
  };
}

}  // namespace

Method guidedGradCamMethod() {
  return makeMethod<GuidedGradCamParams>(
      {.id = "guided-grad-cam",
       .name = "Guided Grad-CAM",
       .summary = HP_TEXT("Method", "Guided Backpropagation where Grad-CAM sees the class."),
       .help = HP_TEXT(
           "Method",
           "Joins fine edges with coarse regions. The regions depend on the class; the edges inside them "
           "hardly do, and look alike for a network with random weights."),
       .formula = "R_i = G_i · max(0, CAM)_i,   G from Guided Backpropagation",
       .reference = "Selvaraju, Cogswell, Das, Vedantam, Parikh, Batra: Grad-CAM. ICCV 2017."},
      guidedGradCamParams(), &guidedGradCam);
}

}  // namespace hp
