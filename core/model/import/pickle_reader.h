// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <cstdint>
#include <string>
#include <vector>

namespace hp::pickle {

enum class Container { List, Tuple, Dictionary, Set };

/// What makes values of the content of a pickle, for the machine that reads it (pickle_machine.h). A value is
/// small and copyable, can be nothing (the default), a bool, a std::int64_t or a double, and refers to what
/// is larger. This decides which names a pickle may hold and what each of them stands for; nothing is
/// imported. Everything throws when it refuses.
template <class Value>
class Reader {
 public:
  virtual ~Reader() = default;

  /// Accounts for bytes that the machine is about to take; throws when the pickle has had its share.
  virtual void spend(std::uint64_t bytes) = 0;

  virtual Value text(std::string text) = 0;
  virtual Value bytes(std::string bytes) = 0;
  /// More than 64 bits, as two's complement, little endian.
  virtual Value bigInteger(std::string bytes) = 0;
  /// The items of a dictionary alternate key and value.
  virtual Value container(Container kind, std::vector<Value> items) = 0;
  /// Adds to a container of this kind; false when the object is none.
  virtual bool extend(Container kind, Value& object, const std::vector<Value>& items) = 0;

  /// A global, "module.name".
  virtual Value global(const std::string& name) = 0;
  /// What function(*arguments) stands for.
  virtual Value call(const Value& function, const Value& arguments) = 0;
  /// The same for a new object of a class.
  virtual Value create(const Value& type, const Value& arguments) = 0;
  /// Gives an object the state it was pickled with.
  virtual void setState(Value& object, const Value& state) = 0;
  /// What a persistent id stands for.
  virtual Value stored(const Value& id) = 0;

  /// The text behind a value; nullptr when it is none.
  virtual const std::string* asText(const Value& value) const = 0;
  /// True for a dictionary without entries.
  virtual bool isEmptyDictionary(const Value& value) const = 0;
};

}  // namespace hp::pickle
