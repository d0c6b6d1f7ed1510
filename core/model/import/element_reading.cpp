// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/element_reading.h"

#include <algorithm>

namespace hp {
namespace {

constexpr std::int64_t kPiece = 1 << 18;

at::ScalarType storedType(ElementKind kind) {
  switch (kind) {
    case ElementKind::Float64:
      return at::kDouble;
    case ElementKind::Float32:
      return at::kFloat;
    case ElementKind::Float16:
      return at::kHalf;
    case ElementKind::BFloat16:
      return at::kBFloat16;
    case ElementKind::Int64:
      return at::kLong;
    case ElementKind::Int32:
      return at::kInt;
    case ElementKind::Int16:
      return at::kShort;
    case ElementKind::Int8:
      return at::kChar;
    // A byte that is neither 0 nor 1 would be no truth value.
    case ElementKind::UInt8:
    case ElementKind::Bool:
      return at::kByte;
  }
  return at::kByte;
}

at::Tensor readAs(at::ScalarType wanted, at::ScalarType stored, std::int64_t count, const NextBytes& next) {
  at::Tensor result = at::empty({count}, at::TensorOptions(wanted));
  if (stored == wanted) {
    next(result.data_ptr(), result.nbytes());
    return result;
  }
  at::Tensor piece = at::empty({std::min(kPiece, count)}, at::TensorOptions(stored));
  for (std::int64_t begin = 0; begin < count; begin += kPiece) {
    const at::Tensor part = piece.narrow(0, 0, std::min(kPiece, count - begin));
    next(part.data_ptr(), part.nbytes());
    result.narrow(0, begin, part.numel()).copy_(part);
  }
  return result;
}

}  // namespace

at::Tensor readElements(ElementKind kind, std::int64_t count, const NextBytes& next) {
  const at::ScalarType stored = storedType(kind);
  return readAs(isFloating(kind) ? at::kFloat : stored, stored, count, next);
}

at::Tensor readElementsExactly(ElementKind kind, std::int64_t count, const NextBytes& next) {
  if (kind != ElementKind::Float64) return readElements(kind, count, next);
  return readAs(at::kDouble, at::kDouble, count, next);
}

std::size_t sizeWhenRead(ElementKind kind) { return isFloating(kind) ? sizeof(float) : elementSize(kind); }

}  // namespace hp
