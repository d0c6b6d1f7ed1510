// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "core/model/import/pickle_arena.h"

namespace hp::pickle {

/// The unpickler's memory: a stack with marks, and the memo. Every growth is charged to the arena; taking
/// more than was put throws Error.
class Stack {
 public:
  explicit Stack(Arena& arena) : arena_(arena) {}

  void push(Value value);
  /// The uppermost value above the last mark.
  Value& top();
  Value pop();
  /// The uppermost values, in the order in which they were put.
  std::vector<Value> pop(std::size_t count);

  void mark();
  /// All values above the last mark; the mark goes too.
  std::vector<Value> popMark();
  /// Python's POP: the last mark if nothing lies above it, else a value.
  void popAny();

  /// Keeps the uppermost value under this number.
  void remember(std::uint32_t index);
  /// Keeps it under the next free number, as protocol 4 counts.
  void rememberNext() { remember(static_cast<std::uint32_t>(memo_.size())); }
  void recall(std::uint32_t index);

 private:
  Arena& arena_;
  std::vector<Value> values_;
  std::vector<std::size_t> marks_;
  std::map<std::uint32_t, Value> memo_;  // ordered: chosen numbers cannot make it slow
};

}  // namespace hp::pickle
