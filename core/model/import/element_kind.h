// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace hp {

/// The kinds of number that weights files hold and we read.
enum class ElementKind { Float64, Float32, Float16, BFloat16, Int64, Int32, Int16, Int8, UInt8, Bool };

std::size_t elementSize(ElementKind kind);
bool isFloating(ElementKind kind);

/// "F32", "BF16", "I64", as safetensors spells them; nothing for kinds we do not read.
std::optional<ElementKind> elementKindOfSafetensors(std::string_view dtype);
std::string_view safetensorsName(ElementKind kind);
/// "FloatStorage", "HalfStorage", ... without the module; untyped storages count as bytes.
std::optional<ElementKind> elementKindOfStorage(std::string_view className);
/// "float32", "bfloat16", ...: the names in the module torch.
std::optional<ElementKind> elementKindOfTorch(std::string_view dtype);
/// "f8", "i4", "b1": NumPy's short names without the byte order.
std::optional<ElementKind> elementKindOfNumpy(std::string_view dtype);

/// One element as a number; `bytes` holds at least elementSize(kind) bytes, little endian.
double elementValue(ElementKind kind, const void* bytes);
/// The same of a kind that is not floating, exactly; 0 of those that are.
std::int64_t wholeValue(ElementKind kind, const void* bytes);

/// `count` elements as float32, rounded where they are wider; not-a-numbers of 16 bits keep their digits.
void elementsAsFloats(ElementKind kind, const void* bytes, std::size_t count, float* to);

}  // namespace hp
