// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/addressed_tensor.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/base/nearest_names.h"
#include "core/base/outcome.h"
#include "core/base/text.h"

namespace hp {
namespace {

void addressAsStored(AddressedTensor& tensor) {
  tensor.element = [shape = tensor.shape](const Shape& index) {
    std::int64_t element = 0;
    for (std::size_t axis = 0; axis < shape.size(); ++axis) element = element * shape[axis] + index[axis];
    return element;
  };
}

/// O x I x H x W, addressed as H x W x I x O.
void addressAsKernel(AddressedTensor& tensor) {
  const auto out = tensor.shape[0], in = tensor.shape[1], height = tensor.shape[2], width = tensor.shape[3];
  tensor.shape = {height, width, in, out};
  tensor.element = [=](const Shape& at) { return ((at[3] * in + at[2]) * height + at[0]) * width + at[1]; };
}

/// C x 1 x H x W, addressed as H x W x C x 1.
void addressAsDepthwise(AddressedTensor& tensor) {
  const auto channels = tensor.shape[0], height = tensor.shape[2], width = tensor.shape[3];
  tensor.shape = {height, width, channels, 1};
  tensor.element = [=](const Shape& at) { return (at[2] * height + at[0]) * width + at[1]; };
}

/// OUT x IN, addressed as IN x OUT. `places` of the flattened picture: stored as channel, place; addressed as
/// place, channel. 1 where no picture was flattened.
void addressAsDense(AddressedTensor& tensor, std::int64_t places) {
  const auto out = tensor.shape[0], in = tensor.shape[1], channels = in / places;
  tensor.shape = {in, out};
  tensor.element = [=](const Shape& at) { return at[1] * in + at[0] % channels * places + at[0] / channels; };
}

/// Places of a flattened picture: the inputs are a square multiple of the channels before.
std::int64_t flattenedPlaces(std::int64_t inputs, std::int64_t channels) {
  if (channels <= 0 || inputs % channels != 0) return 1;
  const std::int64_t places = inputs / channels;
  const auto side = static_cast<std::int64_t>(std::llround(std::sqrt(static_cast<double>(places))));
  return side * side == places ? places : 1;
}

std::size_t placeOf(const WeightsSource& source, const std::string& name) {
  const auto& stored = source.tensors();
  const auto found = std::ranges::find(stored, name, &StoredTensor::name);
  if (found != stored.end()) return static_cast<std::size_t>(found - stored.begin());
  std::vector<std::string> names;
  for (const StoredTensor& tensor : stored) names.push_back(tensor.name);
  throw Error(source.path().string() + " holds no tensor '" + printable(name) + "'" +
              nearestNames(names, name) + ".");
}

bool isBuffer(const std::string& name) {
  constexpr std::array<std::string_view, 3> kBuffers = {"running_mean", "running_var", "num_batches_tracked"};
  return std::ranges::any_of(kBuffers, [&](std::string_view end) { return name.ends_with(end); });
}

std::vector<std::string> namesInOrder(const WeightsSource& source, const TensorSlice& slice) {
  if (!source.hasOrder()) {
    throw Error("The order of the tensors in " + source.path().string() +
                " is not known; name one instead of writing '" + slice.text + "'.");
  }
  std::vector<std::string> names;
  for (const StoredTensor& tensor : source.tensors())
    if (!isBuffer(tensor.name)) names.push_back(tensor.name);
  return names;
}

std::size_t positionIn(const std::vector<std::string>& names, std::int64_t position) {
  const auto count = static_cast<std::int64_t>(names.size());
  if (position < -count || position >= count) {
    throw Error("There is no weights[" + std::to_string(position) + "]: the network has " +
                std::to_string(count) + " trainable tensors.");
  }
  return static_cast<std::size_t>(position < 0 ? position + count : position);
}

AddressedTensor asKeras(const WeightsSource& source, const std::vector<std::string>& names,
                        std::size_t position) {
  AddressedTensor tensor{.tensor = placeOf(source, names[position])};
  tensor.shape = source.tensors()[tensor.tensor].shape;
  const bool isFirst = position == 0;
  if (tensor.shape.size() == 4) {
    const bool isDepthwise = tensor.shape[1] == 1 && !isFirst;
    isDepthwise ? addressAsDepthwise(tensor) : addressAsKernel(tensor);
  } else if (tensor.shape.size() == 2) {
    const Shape before = isFirst ? Shape{} : source.tensors()[placeOf(source, names[position - 1])].shape;
    addressAsDense(tensor, flattenedPlaces(tensor.shape[1], before.empty() ? 0 : before[0]));
  } else {
    addressAsStored(tensor);
  }
  return tensor;
}

}  // namespace

AddressedTensor addressedTensor(const WeightsSource& source, const std::vector<std::string>& tensors,
                                const TensorSlice& slice) {
  if (!slice.position) {
    AddressedTensor tensor{.tensor = placeOf(source, slice.name), .name = printable(slice.name)};
    tensor.shape = source.tensors()[tensor.tensor].shape;
    addressAsStored(tensor);
    return tensor;
  }
  const auto names = tensors.empty() ? namesInOrder(source, slice) : tensors;
  const std::size_t position = positionIn(names, *slice.position);
  AddressedTensor tensor = asKeras(source, names, position);
  tensor.name = "weights[" + std::to_string(*slice.position) + "] (" + printable(names[position]) + ")";
  return tensor;
}

}  // namespace hp
