// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/tensor_view.h"

#include <algorithm>
#include <numeric>

#include "core/base/outcome.h"
#include "core/model/import/byte_source.h"

namespace hp {
namespace {

using pickle::Kind;

constexpr std::size_t kMostAxes = 16;

Error badTensor(const std::string& file, const std::string& name, const std::string& what) {
  return Error(file + " is not usable: its tensor " + shown(name) + " " + what + ".");
}

std::int64_t integer(const pickle::Value& value, const std::string& file) {
  const auto* number = std::get_if<std::int64_t>(&value);
  if (!number) throw damaged(file, "a tensor's shape or place is no number");
  return *number;
}

Shape integers(const pickle::Value& value, const std::string& file) {
  const auto* object = std::get_if<pickle::Object*>(&value);
  if (!object || ((*object)->kind != Kind::Tuple && (*object)->kind != Kind::List)) {
    throw damaged(file, "a tensor's shape is no list");
  }
  if ((*object)->items.size() > kMostAxes) throw damaged(file, "a tensor has more than 16 axes");
  Shape shape;
  for (const auto& item : (*object)->items) shape.push_back(integer(item, file));
  return shape;
}

std::string_view className(const std::string& name) {
  return std::string_view(name).substr(name.rfind('.') + 1);
}

/// Where a view of a storage begins: torch.save once wrote (key, offset, elements) as a sixth part.
std::int64_t viewOffset(const pickle::Object& storage, const std::string& file) {
  const auto* view = storage.items.size() > 5 ? pickle::asObject(storage.items[5], Kind::Tuple) : nullptr;
  if (!view) return 0;
  if (view->items.size() < 2) throw damaged(file, "a storage's view has no place");
  return integer(view->items[1], file);
}

void checkSigns(const TensorView& view, const std::string& name, const std::string& file) {
  if (std::ranges::any_of(view.sizes, [](std::int64_t size) { return size < 0; })) {
    throw badTensor(file, name, "has a negative size");
  }
  if (std::ranges::any_of(view.strides, [](std::int64_t stride) { return stride < 0; })) {
    throw badTensor(file, name, "has a negative stride");
  }
}

}  // namespace

std::string storageKey(const pickle::Object& storage, const std::string& file) {
  const auto* key = storage.items.size() > 4 ? pickle::asObject(storage.items[2], Kind::Text) : nullptr;
  if (!key) throw damaged(file, "a storage has no key");
  return key->text;
}

ElementKind storageKind(const pickle::Object& storage, const std::string& file) {
  const auto* type = storage.items.size() > 4 ? pickle::asObject(storage.items[1], Kind::Name) : nullptr;
  if (!type) throw damaged(file, "a storage has no type");
  const auto kind = elementKindOfStorage(className(type->text));
  if (!kind) throw damaged(file, "a storage has the type " + shown(type->text));
  return *kind;
}

TensorView tensorView(const pickle::Object& tensor, const std::string& name, const std::string& file) {
  const auto* storage = tensor.items.size() >= 4 ? pickle::asObject(tensor.items[0], Kind::Storage) : nullptr;
  if (!storage) throw damaged(file, "the tensor " + shown(name) + " has no storage");
  TensorView view;
  view.storage = storageKey(*storage, file);
  view.kind = storageKind(*storage, file);
  if (tensor.items.size() > 4) {
    const auto* type = pickle::asObject(tensor.items[4], Kind::Name);
    const auto kind = type ? elementKindOfTorch(className(type->text)) : std::nullopt;
    if (!kind) throw damaged(file, "the tensor " + shown(name) + " has no element type");
    view.kind = *kind;
  }
  const std::int64_t base = viewOffset(*storage, file);
  view.offset = integer(tensor.items[1], file);
  view.sizes = integers(tensor.items[2], file);
  view.strides = integers(tensor.items[3], file);
  if (base < 0 || view.offset < 0 || view.offset > INT64_MAX - base)
    throw badTensor(file, name, "begins outside its storage");
  view.offset += base;
  if (view.sizes.size() != view.strides.size())
    throw badTensor(file, name, "has sizes and strides that do not match");
  return view;
}

void checkView(const TensorView& view, std::int64_t elements, const std::string& name,
               const std::string& file) {
  checkSigns(view, name, file);
  if (isEmpty(view)) return;
  std::vector<std::size_t> axes(view.sizes.size());
  std::iota(axes.begin(), axes.end(), std::size_t{0});
  std::ranges::sort(axes, {}, [&](std::size_t axis) { return view.strides[axis]; });
  if (view.offset >= elements) throw badTensor(file, name, "reaches beyond its storage");
  std::int64_t last = 0;  // farthest element reached by the axes so far, relative to the offset
  for (const std::size_t axis : axes) {
    if (view.sizes[axis] == 1) continue;
    if (view.strides[axis] <= last) throw badTensor(file, name, "overlaps itself in memory");
    const std::int64_t steps = view.sizes[axis] - 1;
    if (view.strides[axis] > (elements - 1 - view.offset - last) / steps) {
      throw badTensor(file, name, "reaches beyond its storage");
    }
    last += steps * view.strides[axis];
  }
}

void checkRepeatingView(const TensorView& view, std::int64_t elements, std::int64_t most,
                        const std::string& name, const std::string& file) {
  checkSigns(view, name, file);
  if (isEmpty(view)) return;
  if (view.offset >= elements) throw badTensor(file, name, "reaches beyond its storage");
  std::int64_t left = elements - 1 - view.offset, count = 1;
  for (std::size_t axis = 0; axis < view.sizes.size(); ++axis) {
    const std::int64_t size = view.sizes[axis];
    if (size == 1) continue;
    if (view.strides[axis] > left / (size - 1)) throw badTensor(file, name, "reaches beyond its storage");
    left -= (size - 1) * view.strides[axis];
    if (size > most / count) throw badTensor(file, name, "repeats its elements far too often");
    count *= size;
  }
}

bool isEmpty(const TensorView& view) { return std::ranges::find(view.sizes, 0) != view.sizes.end(); }

Shape contiguousStrides(const Shape& sizes) {
  Shape strides(sizes.size(), 0);
  if (std::ranges::find(sizes, 0) != sizes.end()) return strides;
  std::int64_t next = 1;
  for (std::size_t axis = sizes.size(); axis-- > 0; next *= sizes[axis]) strides[axis] = next;
  return strides;
}

bool isContiguous(const TensorView& view) {
  std::int64_t expected = 1;
  for (std::size_t axis = view.sizes.size(); axis-- > 0;) {
    if (view.sizes[axis] != 1 && view.strides[axis] != expected) return false;
    expected *= view.sizes[axis];
  }
  return true;
}

}  // namespace hp
