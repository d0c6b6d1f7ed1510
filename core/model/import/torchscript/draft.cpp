// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/torchscript/draft.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/model/import/torchscript/refused.h"

namespace hp::torchscript {
namespace {

constexpr std::size_t kMostNodes = 20'000;
/// Elements of one output: 256 MiB in float32, four times what the first layers of a VGG need at 512x512.
constexpr std::int64_t kLargestOutput = std::int64_t{1} << 26;

void requireModest(const Shape& shape, const std::string& what) {
  double elements = 1;
  for (const auto extent : shape) elements *= static_cast<double>(extent);
  if (elements > static_cast<double>(kLargestOutput))
    throw Refused("its " + what + " would compute " + shapeText(shape) + " numbers");
}

std::vector<bool> ancestors(const std::vector<DraftNode>& nodes, NodeId output) {
  std::vector<bool> alive(nodes.size(), false);
  alive[0] = true;
  alive[output] = true;
  for (NodeId id = output; id > 0; --id) {
    if (!alive[id]) continue;
    for (const auto input : nodes[id].inputs) alive[input] = true;
  }
  return alive;
}

/// Collects the weights that nodes use, under the names the file gives them where these are unique.
class WeightNames {
 public:
  explicit WeightNames(Archive& archive) : archive_(archive) {}

  std::string add(const Constant& constant, const std::string& otherwise) {
    auto name = constant.name.empty() ? otherwise : constant.name;
    const auto known = owners_.find(name);
    if (known != owners_.end() && known->second != &constant) name = otherwise;
    if (owners_.emplace(name, &constant).second) weights_[name] = plain(constant);
    return name;
  }
  Weights take() { return std::move(weights_); }

 private:
  // Float32 and contiguous. Copies are bounded by what the storages hold, so that many views of one storage
  // cannot fill the memory.
  at::Tensor plain(const Constant& constant) {
    const auto numbers = numbersOf(constant, archive_);
    if (constant.storage && storages_.insert(constant.storage.get()).second)
      copies_ += constant.storage->count;
    if (numbers.scalar_type() == at::kFloat && numbers.is_contiguous()) return numbers;
    if (numbers.numel() > copies_)
      throw Refused("its weights are views that would need far more memory than the file");
    copies_ -= numbers.numel();
    return numbers.to(at::kFloat).contiguous();
  }

  Archive& archive_;
  std::set<const Storage*> storages_;
  std::int64_t copies_ = 4'000'000;  ///< elements that may be copied
  std::map<std::string, const Constant*> owners_;
  Weights weights_;
};

}  // namespace

Draft::Draft(Shape input) {
  nodes_.push_back({.layer = layer::Input{}, .shape = std::move(input), .op = "input"});
}

NodeId Draft::add(Layer layer, std::vector<NodeId> inputs, const std::string& op,
                  std::vector<const Constant*> parameters) {
  if (nodes_.size() >= kMostNodes)
    throw Refused("it has more than " + std::to_string(kMostNodes) + " layers");
  std::vector<Shape> shapes;
  for (const auto input : inputs) shapes.push_back(shape(input));
  if (const auto* conv = std::get_if<layer::Conv2d>(&layer); conv && !firstChannels_)
    firstChannels_ = conv->in;
  DraftNode made{.layer = std::move(layer),
                 .inputs = std::move(inputs),
                 .parameters = std::move(parameters),
                 .scope = scope_,
                 .op = op};
  try {
    made.shape = outputShape(made.layer, shapes);
  } catch (const Error& error) {
    throw DoesNotFit("in " + (scope_.empty() ? op : scope_) + " the layer " + error.what());
  }
  requireModest(made.shape, op + " in " + scope_);
  nodes_.push_back(std::move(made));
  return nodes_.size() - 1;
}

NetworkContent Draft::finish(NodeId output, Archive& archive, const RunContext& context) const {
  const auto alive = ancestors(nodes_, output);
  const auto names = namesOf(nodes_, alive);
  WeightNames weights(archive);
  GraphBuilder builder(nodes_[0].shape);
  std::vector<NodeId> built(nodes_.size(), 0);
  for (NodeId id = 1; id <= output; ++id) {
    if (!alive[id]) continue;
    const auto& node = nodes_[id];
    context.step({HP_TEXT("Stage", "reading weights"), static_cast<std::int64_t>(id),
                  static_cast<std::int64_t>(output)});
    if (node.op == "log_softmax")
      throw Refused("it computes with the logarithm of probabilities, not only at its end");
    std::vector<NodeId> inputs;
    for (const auto input : node.inputs) inputs.push_back(built[input]);
    const auto specs = parameterSpecs(node.layer);
    std::vector<std::string> parameters;
    for (std::size_t i = 0; i < specs.size(); ++i) {
      parameters.push_back(weights.add(*node.parameters.at(i), names[id] + "." + specs[i].role));
    }
    built[id] = builder.add(names[id], node.layer, inputs, parameters);
  }
  return {.graph = builder.build(), .weights = weights.take()};
}

}  // namespace hp::torchscript
