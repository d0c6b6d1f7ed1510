// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/tensor_slice.h"

#include <algorithm>

#include "core/base/outcome.h"
#include "core/compare/addressed_tensor.h"
#include "core/compare/stored_sums.h"

namespace hp {
namespace {

std::string described(const AddressedTensor& tensor) {
  return tensor.shape.empty() ? tensor.name + " is a single number"
                              : tensor.name + " has the shape " + shapeText(tensor.shape);
}

/// Where an index or range begins, how many it has, and how far they are apart: Python's rules.
struct Picked {
  std::int64_t begin = 0, count = 1, step = 1;
};

Picked pickedIndex(const AddressedTensor& tensor, std::size_t axis, std::int64_t index) {
  const std::int64_t size = tensor.shape[axis];
  if (index < -size || index >= size) {
    throw Error(described(tensor) + ": its axis " + std::to_string(axis) + " has no place " +
                std::to_string(index) + ".");
  }
  return {.begin = index < 0 ? index + size : index};
}

Picked pickedRange(const AxisSlice& range, std::int64_t size) {
  const bool isForward = range.step > 0;
  const std::int64_t lowest = isForward ? 0 : -1, highest = isForward ? size : size - 1;
  const auto place = [&](std::int64_t at) { return std::clamp(at < 0 ? at + size : at, lowest, highest); };
  const std::int64_t begin = range.begin ? place(*range.begin) : (isForward ? lowest : highest);
  const std::int64_t end = range.end ? place(*range.end) : (isForward ? highest : lowest);
  const std::int64_t way = isForward ? end - begin : begin - end;
  const std::int64_t stride = isForward ? range.step : -range.step;
  return {begin, way <= 0 ? 0 : (way - 1) / stride + 1, range.step};
}

std::vector<Picked> pickedOf(const AddressedTensor& tensor, const TensorSlice& slice) {
  if (slice.axes.size() > tensor.shape.size()) {
    throw Error(described(tensor) + ", which has fewer axes than the " + std::to_string(slice.axes.size()) +
                " of '" + slice.text + "'.");
  }
  std::vector<Picked> picked;
  std::int64_t count = 1;
  for (std::size_t axis = 0; axis < tensor.shape.size(); ++axis) {
    const AxisSlice part = axis < slice.axes.size() ? slice.axes[axis] : AxisSlice{};
    picked.push_back(part.isIndex ? pickedIndex(tensor, axis, part.begin.value_or(0))
                                  : pickedRange(part, tensor.shape[axis]));
    if (picked.back().count == 0)
      throw Error(described(tensor) + ", of which '" + slice.text + "' takes nothing.");
    if (picked.back().count > kMostSliced / count) {
      throw Error(described(tensor) + ", of which '" + slice.text + "' takes more than " +
                  std::to_string(kMostSliced) + " numbers; take fewer.");
    }
    count *= picked.back().count;
  }
  return picked;
}

/// The stored places of all elements picked, in the order of the slice.
std::vector<std::int64_t> elementsOf(const AddressedTensor& tensor, const std::vector<Picked>& picked) {
  std::int64_t count = 1;
  for (const Picked& axis : picked) count *= axis.count;
  std::vector<std::int64_t> elements;
  Shape index(picked.size());
  for (std::int64_t i = 0; i < count; ++i) {
    std::int64_t rest = i;
    for (std::size_t axis = picked.size(); axis-- > 0; rest /= picked[axis].count)
      index[axis] = picked[axis].begin + rest % picked[axis].count * picked[axis].step;
    elements.push_back(tensor.element(index));
  }
  return elements;
}

/// A slice's numbers as they are stored.
struct StoredSlice {
  Shape shape = {};
  ElementKind kind = ElementKind::Float32;
  std::vector<char> bytes = {};

  StoredNumbers numbers() const { return {kind, bytes.data()}; }
};

/// What lies together is read together.
std::vector<char> bytesAt(const WeightsSource& source, std::size_t tensor,
                          const std::vector<std::int64_t>& elements) {
  const std::size_t size = storedSize(source.tensors()[tensor]);
  std::vector<char> bytes(elements.size() * size);
  for (std::size_t begin = 0, end = 0; begin < elements.size(); begin = end) {
    end = begin + 1;
    while (end < elements.size() && elements[end] == elements[end - 1] + 1) ++end;
    source.readStored(tensor, elements[begin], static_cast<std::int64_t>(end - begin), &bytes[begin * size]);
  }
  return bytes;
}

StoredSlice readStoredSlice(const WeightsSource& source, const std::vector<std::string>& tensors,
                            const TensorSlice& slice) {
  const AddressedTensor tensor = addressedTensor(source, tensors, slice);
  const auto picked = pickedOf(tensor, slice);
  StoredSlice stored{.kind = elementKindOfSafetensors(source.tensors()[tensor.tensor].type).value()};
  for (std::size_t axis = 0; axis < picked.size(); ++axis) {
    if (axis >= slice.axes.size() || !slice.axes[axis].isIndex) stored.shape.push_back(picked[axis].count);
  }
  stored.bytes = bytesAt(source, tensor.tensor, elementsOf(tensor, picked));
  return stored;
}

SliceNumbers numbersOf(const StoredSlice& stored) {
  SliceNumbers numbers{.shape = stored.shape};
  const std::size_t size = elementSize(stored.kind);
  for (std::size_t at = 0; at < stored.bytes.size(); at += size)
    numbers.values.push_back(elementValue(stored.kind, &stored.bytes[at]));
  return numbers;
}

}  // namespace

SliceNumbers readSlice(const WeightsSource& source, const std::vector<std::string>& tensors,
                       const TensorSlice& slice) {
  return numbersOf(readStoredSlice(source, tensors, slice));
}

SliceComparison compareSlices(const Baseline<const WeightsSource*>& baseline,
                              const Candidate<const WeightsSource*>& candidate,
                              const std::vector<std::string>& tensors, const TensorSlice& slice) {
  const StoredSlice left = readStoredSlice(**baseline, tensors, slice);
  const StoredSlice right = readStoredSlice(**candidate, tensors, slice);
  if (left.shape != right.shape) {
    throw Error("'" + slice.text + "' is " + shapeText(left.shape) + " in " + (*baseline)->path().string() +
                " and " + shapeText(right.shape) + " in " + (*candidate)->path().string() + ".");
  }
  const auto count = elementCount(left.shape);
  SliceComparison result{.text = slice.text,
                         .baseline = numbersOf(left),
                         .candidate = numbersOf(right),
                         .difference = {left.shape, differencesOf(left.numbers(), right.numbers(), count)}};
  result.measures = sumsOfStored(left.numbers(), right.numbers(), count).difference({}, {count});
  return result;
}

}  // namespace hp
