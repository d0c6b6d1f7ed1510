// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/common_tensor.h"

#include <algorithm>

#include "core/base/outcome.h"
#include "core/base/text.h"

namespace hp {
namespace {

std::size_t placeOf(const WeightsSource& source, const std::string& tensor) {
  const auto found = std::ranges::find(source.tensors(), tensor, &StoredTensor::name);
  if (found == source.tensors().end())
    throw Error(source.path().string() + " holds no tensor '" + printable(tensor) + "'.");
  return static_cast<std::size_t>(found - source.tensors().begin());
}

}  // namespace

CommonTensor commonTensor(const Baseline<const WeightsSource*>& baseline,
                          const Candidate<const WeightsSource*>& candidate, const std::string& tensor) {
  CommonTensor common{.baseline = placeOf(**baseline, tensor), .candidate = placeOf(**candidate, tensor)};
  const Shape& left = (*baseline)->tensors()[common.baseline].shape;
  const Shape& right = (*candidate)->tensors()[common.candidate].shape;
  if (left != right) {
    throw Error("The tensor '" + printable(tensor) + "' is " + shapeText(left) + " in " +
                (*baseline)->path().string() + " and " + shapeText(right) + " in " +
                (*candidate)->path().string() + ".");
  }
  common.count = elementCount(left);
  return common;
}

}  // namespace hp
