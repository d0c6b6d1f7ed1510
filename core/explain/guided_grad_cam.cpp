// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/guided_grad_cam.h"

#include "core/base/text.h"
#include "core/explain/cam_layer.h"
#include "core/explain/guided_gradient.h"
#include "core/explain/score_param.h"

namespace hp {
namespace {

Attribution guidedGradCam(const ExplainRequest& request, const GuidedGradCamParams& params,
                          const RunContext& context) {
  const auto layer = camLayer(request, params.layer, params.score, context.silent());
  const auto found = guidedGradient(request, ReluBackward::Guided, params.score, context);
  const auto upsample = params.stretch == CamStretch::Nearest ? CamUpsample::Nearest : CamUpsample::Bilinear;
  const auto cam = camAtInput(gradCamCells(layer).clamp_min(0), upsample, request.input);
  const auto channels = found.gradient[0] * cam;
  Attribution result;
  result.channels = toArray(channels);
  result.map = toArray(channels.sum(0, false, at::kDouble));
  result.layer = layer.name;
  result.start = found.score;
  return result;
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
