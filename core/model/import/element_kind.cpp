// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/element_kind.h"

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>

namespace hp {
namespace {

static_assert(std::endian::native == std::endian::little, "weights files are little endian");

struct Row {
  ElementKind kind;
  std::size_t size;
  std::string_view safetensors, storage, torch, numpy;
};

using enum ElementKind;
constexpr std::array kRows = {
    Row{Float64, 8, "F64", "DoubleStorage", "float64", "f8"},
    Row{Float32, 4, "F32", "FloatStorage", "float32", "f4"},
    Row{Float16, 2, "F16", "HalfStorage", "float16", "f2"},
    Row{BFloat16, 2, "BF16", "BFloat16Storage", "bfloat16", ""},
    Row{Int64, 8, "I64", "LongStorage", "int64", "i8"},
    Row{Int32, 4, "I32", "IntStorage", "int32", "i4"},
    Row{Int16, 2, "I16", "ShortStorage", "int16", "i2"},
    Row{Int8, 1, "I8", "CharStorage", "int8", "i1"},
    Row{UInt8, 1, "U8", "ByteStorage", "uint8", "u1"},
    Row{Bool, 1, "BOOL", "BoolStorage", "bool", "b1"},
};

std::optional<ElementKind> find(std::string_view Row::*column, std::string_view name) {
  for (const Row& row : kRows) {
    if (!name.empty() && row.*column == name) return row.kind;
  }
  return std::nullopt;
}

template <class Number>
Number loaded(const void* bytes) {
  Number value;
  std::memcpy(&value, bytes, sizeof value);
  return value;
}

/// IEEE 754 binary16.
double halfValue(std::uint16_t bits) {
  const int exponent = (bits >> 10) & 0x1f;
  const double fraction = bits & 0x3ff;
  double magnitude =
      std::ldexp(exponent == 0 ? fraction : fraction + 1024, (exponent == 0 ? 1 : exponent) - 25);
  if (exponent == 0x1f) magnitude = fraction == 0 ? std::numeric_limits<double>::infinity() : std::nan("");
  return bits & 0x8000 ? -magnitude : magnitude;
}

/// Of a binary16's bits, exact: only the exponent's offset and the place of the fraction change.
float halfAsFloat(std::uint16_t bits) {
  const std::uint32_t sign = static_cast<std::uint32_t>(bits & 0x8000) << 16;
  const std::uint32_t rest = static_cast<std::uint32_t>(bits & 0x7fff) << 13;
  if (rest >= 0x0f800000) return std::bit_cast<float>(sign | rest | 0x7f800000);  // infinite, or not a number
  const float scaled = std::bit_cast<float>(sign | rest);
  return scaled * 0x1p112f;
}

float bfloatAsFloat(std::uint16_t bits) {
  return std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16);
}

template <class Number, class Convert>
void convert(const void* bytes, std::size_t count, float* to, Convert one) {
  const auto* from = static_cast<const char*>(bytes);
  for (std::size_t i = 0; i < count; ++i) to[i] = one(loaded<Number>(from + i * sizeof(Number)));
}

}  // namespace

void elementsAsFloats(ElementKind kind, const void* bytes, std::size_t count, float* to) {
  const auto rounded = [](auto number) { return static_cast<float>(number); };
  switch (kind) {
    case Float64:
      return convert<double>(bytes, count, to, rounded);
    case Float32:
      if (count > 0) std::memcpy(to, bytes, count * sizeof(float));
      return;
    case Float16:
      return convert<std::uint16_t>(bytes, count, to, halfAsFloat);
    case BFloat16:
      return convert<std::uint16_t>(bytes, count, to, bfloatAsFloat);
    case Int64:
      return convert<std::int64_t>(bytes, count, to, rounded);
    case Int32:
      return convert<std::int32_t>(bytes, count, to, rounded);
    case Int16:
      return convert<std::int16_t>(bytes, count, to, rounded);
    case Int8:
      return convert<std::int8_t>(bytes, count, to, rounded);
    case UInt8:
      return convert<std::uint8_t>(bytes, count, to, rounded);
    case Bool:
      return convert<std::uint8_t>(bytes, count, to, [](auto truth) { return truth != 0 ? 1.0f : 0.0f; });
  }
}

std::size_t elementSize(ElementKind kind) { return kRows.at(static_cast<std::size_t>(kind)).size; }

bool isFloating(ElementKind kind) { return kind <= BFloat16; }

std::optional<ElementKind> elementKindOfSafetensors(std::string_view dtype) {
  return find(&Row::safetensors, dtype);
}

std::string_view safetensorsName(ElementKind kind) {
  return kRows.at(static_cast<std::size_t>(kind)).safetensors;
}

std::optional<ElementKind> elementKindOfStorage(std::string_view className) {
  if (className == "UntypedStorage" || className == "_UntypedStorage") return UInt8;
  return find(&Row::storage, className);
}

std::optional<ElementKind> elementKindOfTorch(std::string_view dtype) { return find(&Row::torch, dtype); }

std::optional<ElementKind> elementKindOfNumpy(std::string_view dtype) { return find(&Row::numpy, dtype); }

double elementValue(ElementKind kind, const void* bytes) {
  switch (kind) {
    case Float64:
      return loaded<double>(bytes);
    case Float32:
      return loaded<float>(bytes);
    case Float16:
      return halfValue(loaded<std::uint16_t>(bytes));
    case BFloat16:
      return std::bit_cast<float>(static_cast<std::uint32_t>(loaded<std::uint16_t>(bytes)) << 16);
    case Int64:
      return static_cast<double>(loaded<std::int64_t>(bytes));
    case Int32:
      return loaded<std::int32_t>(bytes);
    case Int16:
      return loaded<std::int16_t>(bytes);
    case Int8:
      return loaded<std::int8_t>(bytes);
    case UInt8:
      return loaded<std::uint8_t>(bytes);
    case Bool:
      return loaded<std::uint8_t>(bytes) != 0 ? 1 : 0;
  }
  return 0;
}

std::int64_t wholeValue(ElementKind kind, const void* bytes) {
  if (kind == Int64) return loaded<std::int64_t>(bytes);
  return isFloating(kind) ? 0 : static_cast<std::int64_t>(elementValue(kind, bytes));
}

}  // namespace hp
