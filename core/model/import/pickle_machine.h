// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include "core/model/import/pickle_input.h"
#include "core/model/import/pickle_operation.h"
#include "core/model/import/pickle_reader.h"
#include "core/model/import/pickle_stack.h"

namespace hp::pickle {

/// Reads one pickle (protocols 2 to 5, as torch writes them). It is a description that is read, not a running
/// program: the reader says what names and objects become. Nothing is imported, called or recursed into, each
/// byte is read once, and each value is charged to the reader.
template <class Value>
class Machine {
 public:
  /// Goes on where the cursor stands.
  Machine(ByteCursor& cursor, Reader<Value>& reader)
      : input_(cursor), reader_(reader), stack_(reader, input_) {}

  /// The value of the pickle; the cursor stands behind it then. Throws Error naming the file, and whatever
  /// the reader throws.
  Value run() {
    for (auto op = input_.operation(); op != kStop; op = input_.operation()) {
      if (number(op) || text(op) || stack(op) || container(op) || extension(op) || object(op)) continue;
      input_.failDamaged("its pickle holds an instruction that PyTorch does not write (" +
                         std::to_string(op) + ")");
    }
    return stack_.pop();
  }

 private:
  // Groups of instructions; each tells whether the instruction was one of its own.
  // clang-format off

  bool number(unsigned char op) {
    switch (op) {
      case kNone: return push(Value());
      case kNewTrue: return push(true);
      case kNewFalse: return push(false);
      case kBinInt: return push(std::int64_t{next<std::int32_t>()});
      case kBinInt1: return push(std::int64_t{next<std::uint8_t>()});
      case kBinInt2: return push(std::int64_t{next<std::uint16_t>()});
      case kBinFloat: return push(input_.real());
      case kLong1: return pushLongInteger(next<std::uint8_t>());
      case kLong4: return pushLongInteger(next<std::uint32_t>());
      default: return false;
    }
  }

  bool text(unsigned char op) {
    switch (op) {
      case kShortBinUnicode:
      case kShortBinString: return pushText(next<std::uint8_t>());
      case kBinUnicode:
      case kBinString: return pushText(next<std::uint32_t>());
      case kBinUnicode8: return pushText(next<std::uint64_t>());
      case kShortBinBytes: return pushBytes(next<std::uint8_t>());
      case kBinBytes: return pushBytes(next<std::uint32_t>());
      case kBinBytes8:
      case kByteArray8: return pushBytes(next<std::uint64_t>());
      default: return false;
    }
  }

  bool stack(unsigned char op) {
    switch (op) {
      case kMark: stack_.mark(); return true;
      case kPop: stack_.popAny(); return true;
      case kPopMark: stack_.popMark(); return true;
      case kDup: return push(stack_.top());
      case kBinPut: stack_.remember(next<std::uint8_t>()); return true;
      case kLongBinPut: stack_.remember(next<std::uint32_t>()); return true;
      case kMemoize: stack_.rememberNext(); return true;
      case kBinGet: stack_.recall(next<std::uint8_t>()); return true;
      case kLongBinGet: stack_.recall(next<std::uint32_t>()); return true;
      case kProto: input_.checkProtocol(next<std::uint8_t>()); return true;
      case kFrame: next<std::uint64_t>(); return true;  // only tells how much to read at once
      default: return false;
    }
  }

  bool container(unsigned char op) {
    switch (op) {
      case kEmptyList: return make(Container::List, {});
      case kEmptyTuple: return make(Container::Tuple, {});
      case kEmptyDict: return make(Container::Dictionary, {});
      case kEmptySet: return make(Container::Set, {});
      case kList: return make(Container::List, stack_.popMark());
      case kTuple: return make(Container::Tuple, stack_.popMark());
      case kTuple1: return make(Container::Tuple, stack_.pop(1));
      case kTuple2: return make(Container::Tuple, stack_.pop(2));
      case kTuple3: return make(Container::Tuple, stack_.pop(3));
      case kFrozenSet: return make(Container::Set, stack_.popMark());
      case kDict: return make(Container::Dictionary, pairs(stack_.popMark()));
      default: return false;
    }
  }

  bool extension(unsigned char op) {
    switch (op) {
      case kAppend: return extend(Container::List, stack_.pop(1));
      case kAppends: return extend(Container::List, stack_.popMark());
      case kAddItems: return extend(Container::Set, stack_.popMark());
      case kSetItem: return extend(Container::Dictionary, stack_.pop(2));
      case kSetItems: return extend(Container::Dictionary, pairs(stack_.popMark()));
      default: return false;
    }
  }

  bool object(unsigned char op) {
    switch (op) {
      case kGlobal: return pushGlobal();
      case kStackGlobal: return pushStackGlobal();
      case kReduce: return call();
      case kNewObj: return create();
      case kNewObjEx: return createWithKeywords();
      case kBuild: return build();
      case kBinPersId: return push(reader_.stored(stack_.pop()));
      default: return false;
    }
  }
  // clang-format on

  template <class Number>
  Number next() {
    return input_.template number<Number>();
  }

  bool push(Value value) {
    stack_.push(value);
    return true;
  }

  bool make(Container kind, std::vector<Value> items) {
    return push(reader_.container(kind, std::move(items)));
  }

  std::vector<Value> pairs(std::vector<Value> values) {
    if (values.size() % 2 != 0) input_.failDamaged("a dictionary has a key without a value");
    return values;
  }

  bool extend(Container kind, const std::vector<Value>& values) {
    if (!reader_.extend(kind, stack_.top(), values))
      input_.failDamaged("elements are added to what takes none");
    return true;
  }

  bool pushText(std::uint64_t size) { return push(reader_.text(textOf(size))); }
  bool pushBytes(std::uint64_t size) { return push(reader_.bytes(textOf(size))); }

  std::string textOf(std::uint64_t size) {
    input_.requireLeft(size);
    reader_.spend(size);
    return input_.text(size);
  }

  bool pushLongInteger(std::uint32_t size) {
    std::string bytes = input_.longInteger(size);
    return push(size > 8 ? reader_.bigInteger(std::move(bytes)) : Value(signedInteger(bytes)));
  }

  bool pushGlobal() {
    const std::string module = input_.nameLine();
    return push(reader_.global(module + "." + input_.nameLine()));
  }

  bool pushStackGlobal() {
    const auto parts = stack_.pop(2);
    const std::string* module = reader_.asText(parts[0]);
    const std::string* name = reader_.asText(parts[1]);
    if (!module || !name) input_.failDamaged("a name in its pickle is no text");
    return push(reader_.global(*module + "." + *name));
  }

  bool call() {
    const auto parts = stack_.pop(2);
    return push(reader_.call(parts[0], parts[1]));
  }

  bool create() {
    const auto parts = stack_.pop(2);
    return push(reader_.create(parts[0], parts[1]));
  }

  bool createWithKeywords() {
    if (!reader_.isEmptyDictionary(stack_.pop())) input_.failDamaged("a constructor has named arguments");
    return create();
  }

  bool build() {
    const Value state = stack_.pop();
    reader_.setState(stack_.top(), state);
    return true;
  }

  Input input_;
  Reader<Value>& reader_;
  Stack<Value> stack_;
};

}  // namespace hp::pickle
