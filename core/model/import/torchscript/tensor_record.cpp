// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/torchscript/tensor_record.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "core/model/import/element_kind.h"
#include "core/model/import/torchscript/constant.h"
#include "core/model/import/torchscript/refused.h"

namespace hp::torchscript {
namespace {

// Each returns its first argument, whatever stands behind it.
constexpr std::array<const char*, 7> kPassing = {"torch._utils._rebuild_parameter",
                                                 "torch.jit._pickle.build_intlist",
                                                 "torch.jit._pickle.build_doublelist",
                                                 "torch.jit._pickle.build_boollist",
                                                 "torch.jit._pickle.build_tensorlist",
                                                 "torch.jit._pickle.restore_type_tag",
                                                 "torch.device"};
constexpr const char* kRebuild = "torch._utils._rebuild_tensor_v2";
constexpr const char* kDictionary = "collections.OrderedDict";

std::optional<ElementKind> storageKind(std::string_view name) {
  constexpr std::string_view kModule = "torch.";
  return name.starts_with(kModule) ? elementKindOfStorage(name.substr(kModule.size())) : std::nullopt;
}

bool passes(const std::string& name) {
  return std::find(kPassing.begin(), kPassing.end(), name) != kPassing.end();
}

template <class Kind>
const Kind& as(const Value& value) {
  const auto* found = std::get_if<Kind>(&value);
  if (!found) throw Refused("its pickle describes a tensor wrongly");
  return *found;
}

const std::vector<Value>& items(const Value& value, std::size_t atLeast) {
  const auto& list = as<Sequence*>(value)->items;
  if (list.size() < atLeast) throw Refused("its pickle describes a tensor wrongly");
  return list;
}

Shape extents(const Value& value) {
  Shape shape;
  for (const auto& item : items(value, 0)) shape.push_back(as<std::int64_t>(item));
  return shape;
}

Value rebuilt(const std::vector<Value>& arguments, Heap& heap) {
  if (arguments.size() < 4) throw Refused("its pickle describes a tensor wrongly");
  Constant tensor = *as<Constant*>(arguments[0]);
  tensor.offset = as<std::int64_t>(arguments[1]);
  tensor.shape = extents(arguments[2]);
  tensor.strides = extents(arguments[3]);
  requireInside(tensor);
  return heap.constant(std::move(tensor));
}

}  // namespace

bool TensorRecords::knows(const std::string& name) {
  return name == kRebuild || name == kDictionary || passes(name) || storageKind(name);
}

Value TensorRecords::call(const Value& function, const Value& arguments, Heap& heap) const {
  const auto& name = *as<Symbol>(function).name;
  if (name == kDictionary) return heap.mapping();
  if (name == kRebuild) return rebuilt(items(arguments, 4), heap);
  if (passes(name)) return items(arguments, 1)[0];
  throw Refused("its pickle calls '" + name + "', which weights have no need of");
}

Value TensorRecords::storage(const Value& reference, Heap& heap) const {
  const auto& parts = items(reference, 5);
  const auto kind = storageKind(*as<Symbol>(parts[1]).name);
  const auto& key = *as<Text>(parts[2]);
  const auto count = as<std::int64_t>(parts[4]);
  if (!kind || count < 0) throw Refused("its pickle describes a tensor wrongly");
  auto& storage = storages_[key];
  if (!storage)
    storage = std::make_shared<Storage>(Storage{.entry = folder_ + key, .kind = *kind, .count = count});
  if (storage->kind != kind || storage->count != count)
    throw Refused("its pickle describes the storage " + storage->entry + " in two ways");
  if (!archive_.has(storage->entry)) throw Refused("its archive has no entry " + storage->entry);
  return heap.constant({.shape = {count}, .strides = {1}, .storage = storage});
}

}  // namespace hp::torchscript
