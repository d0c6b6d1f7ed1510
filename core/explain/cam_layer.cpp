// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/cam_layer.h"

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/explain/point_gradient.h"
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
    throw Error("The layer " + name + " has no height and width; class activation maps need one, such as " +
                defaultCamLayer(graph) + ".");
  }
  return *node;
}

}  // namespace

// Only the part above the layer needs a backward pass, so autograd starts at the layer.
std::vector<CamLayer> camLayers(const ExplainRequest& request, std::span<const int> targets,
                                const std::string& name, Score score, const RunContext& context) {
  const auto& graph = request.network.content().graph;
  const auto& weights = request.network.content().weights;
  const auto& node = camNode(graph, name);
  Activations below;
  {
    const at::NoGradGuard noGradients;
    below = runUpTo(graph, weights, inFastLayout(toTensor(request.input)), node.id, context);
  }
  const at::AutoGradMode withGradients(true);
  const auto activation = below[node.id].detach().requires_grad_(true);
  const auto output = runFrom(graph, weights, node.id, activation, below, context);
  std::vector<CamLayer> layers;
  for (const auto& found : classGradients(output, activation, targets, score, context))
    layers.push_back({node.name, activation.detach(), found.gradient, found.score});
  return layers;
}

at::Tensor camAtInput(const at::Tensor& map, CamUpsample upsample, const Array& input) {
  if (upsample == CamUpsample::None) return map;
  const std::int64_t size[] = {input.size(2), input.size(3)};
  const auto cells = map.unsqueeze(0).unsqueeze(0);
  return (upsample == CamUpsample::Nearest ? at::upsample_nearest2d(cells, size)
                                           : at::upsample_bilinear2d(cells, size, false))[0][0];
}

at::Tensor gradCamCells(const CamLayer& layer) {
  const at::NoGradGuard noGradients;
  return (layer.gradient.mean(at::IntArrayRef{2, 3}, true) * layer.activation).sum(1)[0];
}

ParamInfo camLayerInfo() {
  return {
      .id = "layer",
      .label = HP_TEXT("Method", "Layer"),
      .help = HP_TEXT("Method",
                      "The layer whose channels are weighted. Late layers know objects, early ones edges. "
                      "Empty: the last one before pooling.")};
}

ParamInfo camUpsampleInfo() {
  return {.id = "upsample",
          .label = HP_TEXT("Method", "Upsampling"),
          .help = HP_TEXT(
              "Method",
              "Bilinear stretches the layer's cells smoothly over the picture, nearest as squares; none "
              "keeps the cells as they are."),
          .choices = {{"bilinear", HP_TEXT("Method", "Bilinear")},
                      {"none", HP_TEXT("Method", "None")},
                      {"nearest", HP_TEXT("Method", "Nearest")}}};
}

}  // namespace hp
