// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/torchscript/constant.h"

#include <algorithm>

#include "core/model/import/element_reading.h"
#include "core/model/import/torchscript/refused.h"

namespace hp::torchscript {
namespace {

constexpr std::int64_t kLargestExtent = std::int64_t{1} << 40;

void load(Storage& storage, Archive& archive) {
  if (storage.values.defined()) return;
  const auto stored = archive.open(storage.entry);
  // Asked before allocating: the count comes from the pickle, the size from the archive.
  const auto width = elementSize(storage.kind);
  if (stored.size % width != 0 || stored.size / width != static_cast<std::uint64_t>(storage.count)) {
    throw Refused("its entry " + storage.entry + " has another size than the weights need");
  }
  storage.values = readElementsExactly(storage.kind, storage.count, stored.next);
}

}  // namespace

void requireInside(const Constant& constant) {
  if (constant.shape.size() != constant.strides.size() || constant.shape.size() > 8)
    throw Refused("a tensor has an impossible shape");
  // In double: products of hostile numbers must not wrap around.
  double elements = 1;
  double bound = 1;
  double last = static_cast<double>(constant.offset);
  for (std::size_t i = 0; i < constant.shape.size(); ++i) {
    const auto extent = constant.shape[i];
    const auto stride = constant.strides[i];
    if (extent < 0 || stride < 0 || extent > kLargestExtent || stride > kLargestExtent)
      throw Refused("a tensor has an impossible shape");
    elements *= static_cast<double>(extent);
    bound *= static_cast<double>(std::max<std::int64_t>(extent, 1));
    last += static_cast<double>(extent - 1) * static_cast<double>(stride);
  }
  if (bound > static_cast<double>(kLargestExtent)) throw Refused("a tensor has an impossible shape");
  if (elements == 0) return;
  const auto count = static_cast<double>(constant.storage->count);
  if (constant.offset < 0 || last >= count)
    throw Refused("a tensor reaches beyond its storage " + constant.storage->entry);
  if (elements > count) throw Refused("a tensor overlaps itself in its storage " + constant.storage->entry);
}

at::Tensor numbersOf(const Constant& constant, Archive& archive) {
  if (constant.value.defined()) return constant.value;
  load(*constant.storage, archive);
  return constant.storage->values.as_strided(constant.shape, constant.strides, constant.offset);
}

Constant withAxesSwapped(const Constant& constant, std::size_t a, std::size_t b) {
  Constant swapped = constant;
  std::swap(swapped.shape.at(a), swapped.shape.at(b));
  if (swapped.value.defined()) {
    swapped.value = swapped.value.transpose(static_cast<std::int64_t>(a), static_cast<std::int64_t>(b));
  } else {
    std::swap(swapped.strides.at(a), swapped.strides.at(b));
  }
  return swapped;
}

}  // namespace hp::torchscript
