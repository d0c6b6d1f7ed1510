// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace hp::pickle {

struct Object;

struct None {
  friend bool operator==(const None&, const None&) = default;
};

/// What a pickle may hold: a small value, or an object that lives in the document's arena.
using Value = std::variant<None, bool, std::int64_t, double, Object*>;

enum class Kind {
  Text,
  Bytes,
  BigInteger,  ///< more than 64 bits; `text` holds the two's complement bytes, little endian
  List,
  Tuple,
  Dictionary,  ///< `items` alternate key and value, in the order written
  Set,
  Name,       ///< a global; `text` is "module.name"
  Storage,    ///< `items` as in torch.save's persistent id: "storage", type, key, location, elements[, view]
  Tensor,     ///< `items`: storage, offset, sizes, strides[, element type]
  NumpyType,  ///< `text` is the short name, e.g. "f8"
  Opaque,     ///< harmless and of no use to us; `text` says what it was
};

/// Everything that is not a small value. Objects may refer to each other in circles: whoever walks
/// them bounds his depth.
struct Object {
  Kind kind = Kind::Opaque;
  std::string text = {};
  std::vector<Value> items = {};
};

/// A pickle's content. Objects are owned here, flat, so that neither circles nor depth matter when it goes.
struct Document {
  std::deque<Object> objects = {};
  Value root = None{};
};

/// The object behind a value if it is of this kind; nullptr otherwise.
inline const Object* asObject(const Value& value, Kind kind) {
  const auto* object = std::get_if<Object*>(&value);
  return object && (*object)->kind == kind ? *object : nullptr;
}
inline Object* asObject(Value& value, Kind kind) {
  auto* object = std::get_if<Object*>(&value);
  return object && (*object)->kind == kind ? *object : nullptr;
}

/// The value of a text key in a dictionary, the last if it comes twice; nullptr when there is none.
const Value* find(const Object& dictionary, std::string_view key);

}  // namespace hp::pickle
