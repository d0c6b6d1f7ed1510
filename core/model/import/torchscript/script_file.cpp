// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/torchscript/script_file.h"

#include "core/model/import/torchscript/constant.h"
#include "core/model/import/torchscript/interpreter.h"
#include "core/model/import/torchscript/module_paths.h"
#include "core/model/import/torchscript/refused.h"
#include "core/model/import/torchscript/unpickle.h"

namespace hp::torchscript {
namespace {

constexpr std::uint64_t kLongestPickle = 2u << 20;

Value pickled(Archive& archive, const std::string& name, const std::string& storages, Heap& heap) {
  return unpickle(archive.text(name, kLongestPickle), storages, archive, heap);
}

// Of several outputs the first tensor counts.
const Tensor& firstTensor(const Value& result) {
  auto* const* sequence = std::get_if<Sequence*>(&result);
  if (!sequence) return current(result, "the output");
  for (const auto& item : (*sequence)->items) {
    if (std::holds_alternative<Tensor*>(item)) return current(item, "the output");
  }
  throw Refused("it returns no tensor");
}

bool endsInProbabilities(const DraftNode& node) {
  const auto* activation = std::get_if<layer::Activation>(&node.layer);
  const bool oneUnit =
      activation && activation->kind == ActivationKind::Sigmoid && elementCount(node.shape) == 1;
  return oneUnit || std::holds_alternative<layer::Softmax>(node.layer);
}

// Class scores as one row of logits.
NodeId logitsOf(Draft& draft, NodeId output) {
  if (endsInProbabilities(draft.node(output))) output = draft.node(output).inputs[0];
  if (output == 0) throw Refused("it returns its input");
  const auto& shape = draft.shape(output);
  if (shape.size() == 1) return output;
  if (shape.empty() || elementCount(shape) != shape[0])
    throw Refused("it returns " + shapeText(shape) + " numbers for an image, not one row of class scores");
  return draft.add(layer::Flatten{}, {output}, "flatten");
}

}  // namespace

ScriptFile::ScriptFile(const std::filesystem::path& path) : archive_(path), library_(archive_) {
  if (!archive_.has("constants.pkl"))
    throw Refused("it is a zip archive without TorchScript code; a state dictionary is no TorchScript");
  if (archive_.has("byteorder") && archive_.text("byteorder", 16) != "little")
    throw Refused("it was written on a big-endian machine");
  constants_ = pickled(archive_, "constants.pkl", "constants/", heap_);
  if (!std::holds_alternative<Sequence*>(constants_)) throw Refused("its constants.pkl is damaged");
  const auto root = pickled(archive_, "data.pkl", "data/", heap_);
  if (!std::holds_alternative<Instance*>(root)) throw Refused("its data.pkl holds no module");
  root_ = std::get<Instance*>(root);
  named_ = nameByPath(*root_, heap_);
  for (const auto* tensor : named_) tensors_[tensor->name] = tensor->shape;
}

std::vector<PlacedTensor> ScriptFile::placed() {
  std::vector<PlacedTensor> tensors;
  const auto add = [&](const Constant& tensor, const std::string& name) {
    tensors.push_back({.name = name,
                       .view = {.storage = tensor.storage->entry,
                                .kind = tensor.storage->kind,
                                .offset = tensor.offset,
                                .sizes = tensor.shape,
                                .strides = tensor.strides},
                       .storage = archive_.placeOf(tensor.storage->entry)});
  };
  for (const auto* tensor : named_) add(*tensor, tensor->name);
  if (!tensors.empty()) return tensors;
  const auto& constants = std::get<Sequence*>(constants_)->items;
  for (std::size_t i = 0; i < constants.size(); ++i) {
    if (auto* const* tensor = std::get_if<Constant*>(&constants[i]))
      add(**tensor, "constants." + std::to_string(i));
  }
  return tensors;
}

Trace ScriptFile::trace(const Shape& input, const RunContext& context) {
  Trace trace{.heap = std::make_unique<Heap>(), .draft = Draft(input)};
  Interpreter interpreter(library_, constants_, {archive_, *trace.heap, trace.draft}, context);
  try {
    const auto result = interpreter.callMethod(*root_, "forward", {trace.heap->tensor(0)});
    trace.output = logitsOf(trace.draft, firstTensor(result).node);
  } catch (const DoesNotFit&) {
    if (!wantedChannels_) wantedChannels_ = trace.draft.firstConvolutionChannels();
    throw;
  }
  return trace;
}

}  // namespace hp::torchscript
