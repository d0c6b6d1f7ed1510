// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/torchscript/values.h"

#include "core/model/import/torchscript/constant.h"
#include "core/model/import/torchscript/refused.h"

namespace hp::torchscript {
namespace {

// 16 bytes a value and up to 200 an object: well below what a hostile file may cost.
constexpr std::size_t kMostValues = 1'500'000;
constexpr std::size_t kObjectCost = 8;

}  // namespace

Heap::Heap() : left_(kMostValues) {}
Heap::~Heap() = default;

void Heap::grow(std::size_t count) {
  if (count > left_) throw Refused("it holds or computes far more values than a network needs");
  left_ -= count;
}

Text Heap::text(std::string text) {
  grow(2 + text.size() / sizeof(Value));
  return &texts_.emplace_back(std::move(text));
}

Sequence* Heap::sequence(std::vector<Value> items, bool isTuple) {
  grow(3 + items.size());
  return &sequences_.emplace_back(Sequence{.items = std::move(items), .isTuple = isTuple});
}

Mapping* Heap::mapping() {
  grow(2);
  return &mappings_.emplace_back();
}

Instance* Heap::instance(std::string className) {
  grow(kObjectCost);
  return &instances_.emplace_back(Instance{.className = std::move(className)});
}

Constant* Heap::constant(Constant constant) {
  grow(2 * kObjectCost);
  return &constants_.emplace_back(std::move(constant));
}

Tensor* Heap::tensor(NodeId node) {
  grow(3);
  return &tensors_.emplace_back(Tensor{.node = node, .memory = &memories_.emplace_back()});
}

Tensor* Heap::view(NodeId node, const Tensor& of) {
  grow(2);
  return &tensors_.emplace_back(Tensor{.node = node, .memory = of.memory, .version = of.memory->version});
}

std::string kindText(const Value& value) {
  static constexpr const char* kNames[] = {
      "None",          "bool",       "int",       "float",    "str",
      "list or tuple", "dictionary", "an object", "a tensor", "a tensor of the file",
      "a name"};
  return kNames[value.index()];
}

}  // namespace hp::torchscript
