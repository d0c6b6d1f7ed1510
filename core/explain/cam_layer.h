// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only: what every class activation map is made of.

#include <span>
#include <vector>

#include "core/explain/grad_cam.h"
#include "core/model/tensors.h"

namespace hp {

/// A layer's channels and how the score depends on them, 1 x C x h x w each.
struct CamLayer {
  std::string name = {};
  at::Tensor activation = {}, gradient = {};
  double score = 0;
};

/// Of the named layer, for each class; empty: the last spatial one. One forward pass, and only the part above
/// the layer is differentiated. Throws Error where there is no such layer, or it has no height and width.
std::vector<CamLayer> camLayers(const ExplainRequest& request, std::span<const int> targets,
                                const std::string& name, Score score, const RunContext& context);

/// Grad-CAM's weighted sum, h x w, signed: the channels weighted by the spatial mean of their gradients.
at::Tensor gradCamCells(const CamLayer& layer);

/// A map h x w at the size of the input: bilinear with half-pixel centres and without antialiasing, as the
/// published implementations resize, or as it is.
at::Tensor camAtInput(const at::Tensor& map, CamUpsample upsample, const Array& input);

/// What people are told of the layer, for all methods that have one.
ParamInfo camLayerInfo();
/// The same of the upsampling.
ParamInfo camUpsampleInfo();

}  // namespace hp
