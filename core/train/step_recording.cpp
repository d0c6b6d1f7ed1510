// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/step_recording.h"

#include <algorithm>

#include "core/base/outcome.h"

namespace hp {
namespace {

constexpr std::int64_t kMostKept = std::int64_t{2} << 30;  // bytes

/// Bytes that may be written beside this file.
std::int64_t roomFor(const std::filesystem::path& file) {
  std::error_code unknown;
  const auto space = std::filesystem::space(std::filesystem::absolute(file).parent_path(), unknown);
  if (unknown) return kMostKept;
  return std::min(kMostKept, static_cast<std::int64_t>(space.available / 2));
}

bool isAmong(const std::vector<std::string>& names, const std::string& name) {
  return std::ranges::find(names, name) != names.end();
}

}  // namespace

StepRecording::StepRecording(const Learner& learner, const std::filesystem::path& values,
                             const RunContext& context)
    : learner_(learner), context_(context), path_(values) {
  if (values.empty()) return;
  file_.open(values, std::ios::binary | std::ios::trunc);
  if (!file_) throw Error("The file " + values.string() + " cannot be written.");
  room_ = roomFor(values);
}

void StepRecording::before(const at::Tensor& inputs, const at::Tensor& targets) {
  for (const auto& node : learner_.graph().nodes()) {
    for (const auto& name : node.parameters)
      begun_.push_back(taken(ofLayer(StepPart::Start, node, name, name), learner_.weights().at(name)));
  }
  begun_.push_back(taken({.part = StepPart::Batch, .what = "pictures"}, inputs));
  begun_.push_back(taken({.part = StepPart::Batch, .what = "labels"}, targets));
}

StepWatch StepRecording::watch() {
  return {.output = [this](const Node& node, const at::Tensor& output) { takeOutput(node, output); },
          .gradient = [this](const Node& node, const at::Tensor& gradient) { takeGradient(node, gradient); }};
}

void StepRecording::takeOutput(const Node& node, const at::Tensor& output) {
  outputs_.push_back({node.id, taken(ofLayer(StepPart::Forward, node, "output"), output)});
}

// What arrives at a layer was made by the backward pass of its reader, of several by that which comes last,
// the first in the forward pass; what arrives at the last layer, by the loss.
void StepRecording::takeGradient(const Node& node, const at::Tensor& gradient) {
  const auto& graph = learner_.graph();
  const auto& readers = graph.readers(node.id);
  const auto what = "gradient of " + node.name + "'s output";
  auto quantity = readers.empty() ? StepQuantity{.part = StepPart::Backward, .what = what}
                                  : ofLayer(StepPart::Backward, graph.node(readers.front()), what);
  arrived_.push_back({node.id, taken(std::move(quantity), gradient)});
}

void StepRecording::after(const LearnedStep& learned) {
  loss_ = taken({.part = StepPart::Loss, .what = "loss"}, at::full({}, learned.loss, at::kFloat));
  const auto& names = learner_.trainables();
  for (const auto& node : learner_.graph().nodes()) {
    for (const auto& name : node.parameters) {
      const auto at = std::ranges::find(names, name);
      const auto& now = learner_.weights().at(name);
      if (at != names.end()) {
        const auto& gradient = learned.gradients.at(static_cast<std::size_t>(at - names.begin()));
        gradients_.push_back(
            {node.id, taken(ofLayer(StepPart::Backward, node, "gradient of " + name, name), gradient)});
        updates_.push_back({node.id, taken(ofLayer(StepPart::Update, node, name, name), now)});
      } else if (isAmong(learner_.buffers(), name)) {
        statistics_.push_back({node.id, taken(ofLayer(StepPart::Statistic, node, name, name), now)});
      }
    }
  }
  if (file_.is_open() && !file_.flush())
    throw Error("The file " + path_.string() + " could not be written; check the free space.");
}

std::vector<StepQuantity> StepRecording::quantities() const {
  std::vector<StepQuantity> all = begun_;
  const auto addOf = [&all](NodeId node, const std::vector<OfNode>& from) {
    for (const auto& each : from)
      if (each.node == node) all.push_back(each.quantity);
  };
  for (const auto& output : outputs_) {
    all.push_back(output.quantity);
    addOf(output.node, statistics_);
  }
  all.push_back(loss_);
  // A layer's backward pass begins with what arrives there, which the one before it computed, and gives the
  // gradients of its weights.
  for (const auto& gradient : arrived_) {
    all.push_back(gradient.quantity);
    addOf(gradient.node, gradients_);
  }
  for (const auto& update : updates_) all.push_back(update.quantity);
  return all;
}

StepQuantity StepRecording::ofLayer(StepPart part, const Node& node, std::string what,
                                    std::string tensor) const {
  return {.part = part,
          .layer = node.name,
          .operation = layerText(node.layer),
          .what = std::move(what),
          .tensor = std::move(tensor)};
}

StepQuantity StepRecording::taken(StepQuantity quantity, const at::Tensor& tensor) {
  context_.step({"values recorded"});
  const at::NoGradGuard noGradients;
  const auto values = tensor.detach().to(at::kCPU, at::kFloat).contiguous();
  quantity.shape = values.sizes().vec();
  quantity.digest = shortDigest(values.data_ptr<float>(), values.nbytes());
  quantity.norm = values.norm(2, at::kDouble).item<double>();
  quantity.offset = kept(values);
  return quantity;
}

std::int64_t StepRecording::kept(const at::Tensor& values) {
  const auto bytes = static_cast<std::int64_t>(values.nbytes());
  if (!file_.is_open() || written_ + bytes > room_) return StepQuantity::kNotKept;
  file_.write(static_cast<const char*>(values.data_ptr()), bytes);
  return std::exchange(written_, written_ + bytes);
}

}  // namespace hp
