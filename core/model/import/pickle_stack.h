// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <map>
#include <vector>

#include "core/model/import/pickle_input.h"
#include "core/model/import/pickle_reader.h"

namespace hp::pickle {

/// The machine's memory: a stack with marks, and the memo. Every growth is charged to the reader; taking more
/// than was put throws Error.
template <class Value>
class Stack {
 public:
  Stack(Reader<Value>& reader, const Input& input) : reader_(reader), input_(input) {}

  void push(Value value) {
    reader_.spend(kPushCost);
    values_.push_back(value);
  }
  /// The uppermost value above the last mark.
  Value& top() {
    const std::size_t floor = marks_.empty() ? 0 : marks_.back();
    if (values_.size() <= floor) input_.failDamaged("its pickle takes more than it has put");
    return values_.back();
  }
  Value pop() {
    const Value value = top();
    values_.pop_back();
    return value;
  }
  /// The uppermost values, in the order in which they were put.
  std::vector<Value> pop(std::size_t count) {
    std::vector<Value> values(count);
    while (count > 0) values[--count] = pop();
    return values;
  }

  void mark() {
    reader_.spend(kPushCost);
    marks_.push_back(values_.size());
  }
  /// All values above the last mark; the mark goes too.
  std::vector<Value> popMark() {
    if (marks_.empty()) input_.failDamaged("its pickle ends a group that has not begun");
    const auto begin = values_.begin() + static_cast<std::ptrdiff_t>(marks_.back());
    std::vector<Value> values(begin, values_.end());
    values_.erase(begin, values_.end());
    marks_.pop_back();
    return values;
  }
  /// Python's POP: the last mark if nothing lies above it, else a value.
  void popAny() {
    if (!marks_.empty() && marks_.back() == values_.size()) {
      marks_.pop_back();
    } else {
      pop();
    }
  }

  /// Keeps the uppermost value under this number.
  void remember(std::uint32_t index) {
    reader_.spend(kMemoCost);
    memo_.insert_or_assign(index, top());
  }
  /// Keeps it under the next free number, as protocol 4 counts.
  void rememberNext() { remember(static_cast<std::uint32_t>(memo_.size())); }
  void recall(std::uint32_t index) {
    const auto found = memo_.find(index);
    if (found == memo_.end()) input_.failDamaged("its pickle refers to something it has not put");
    push(found->second);
  }

 private:
  static constexpr std::uint64_t kPushCost = 32;
  static constexpr std::uint64_t kMemoCost = 96;

  Reader<Value>& reader_;
  const Input& input_;
  std::vector<Value> values_;
  std::vector<std::size_t> marks_;
  std::map<std::uint32_t, Value> memo_;  // ordered: chosen numbers cannot make it slow
};

}  // namespace hp::pickle
