// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/pickle_stack.h"

namespace hp::pickle {
namespace {

constexpr std::uint64_t kPushCost = 32;
constexpr std::uint64_t kMemoCost = 96;

}  // namespace

void Stack::push(Value value) {
  arena_.spend(kPushCost);
  values_.push_back(value);
}

Value& Stack::top() {
  const std::size_t floor = marks_.empty() ? 0 : marks_.back();
  if (values_.size() <= floor) arena_.failDamaged("its pickle takes more than it has put");
  return values_.back();
}

Value Stack::pop() {
  const Value value = top();
  values_.pop_back();
  return value;
}

std::vector<Value> Stack::pop(std::size_t count) {
  std::vector<Value> values(count);
  while (count > 0) values[--count] = pop();
  return values;
}

void Stack::mark() {
  arena_.spend(kPushCost);
  marks_.push_back(values_.size());
}

std::vector<Value> Stack::popMark() {
  if (marks_.empty()) arena_.failDamaged("its pickle ends a group that has not begun");
  const auto begin = values_.begin() + static_cast<std::ptrdiff_t>(marks_.back());
  std::vector<Value> values(begin, values_.end());
  values_.erase(begin, values_.end());
  marks_.pop_back();
  return values;
}

void Stack::popAny() {
  if (!marks_.empty() && marks_.back() == values_.size()) {
    marks_.pop_back();
  } else {
    pop();
  }
}

void Stack::remember(std::uint32_t index) {
  arena_.spend(kMemoCost);
  memo_.insert_or_assign(index, top());
}

void Stack::recall(std::uint32_t index) {
  const auto found = memo_.find(index);
  if (found == memo_.end()) arena_.failDamaged("its pickle refers to something it has not put");
  push(found->second);
}

}  // namespace hp::pickle
