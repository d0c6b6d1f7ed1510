// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/unpickler.h"

#include <bit>

#include "core/base/outcome.h"
#include "core/model/import/pickle_names.h"
#include "core/model/import/pickle_stack.h"

namespace hp::pickle {
namespace {

// Bounds on one pickle. Real ones of image classifiers stay below a hundredth of each.
constexpr std::uint64_t kLongestPickle = 64u << 20;
constexpr std::size_t kLongestName = 1000;
constexpr std::uint32_t kLongestInteger = 255;

// clang-format off
/// Python's opcodes, with the names of pickletools.
enum Op : unsigned char {
  kMark = '(', kStop = '.', kPop = '0', kPopMark = '1', kDup = '2', kBinFloat = 'G', kBinInt = 'J', kBinInt1 = 'K',
  kBinInt2 = 'M', kNone = 'N', kBinPersId = 'Q', kReduce = 'R', kBinString = 'T', kShortBinString = 'U',
  kBinUnicode = 'X', kAppend = 'a', kBuild = 'b', kGlobal = 'c', kAppends = 'e', kBinGet = 'h', kLongBinGet = 'j',
  kList = 'l', kDict = 'd', kBinPut = 'q', kLongBinPut = 'r', kSetItem = 's', kTuple = 't', kSetItems = 'u',
  kEmptyDict = '}', kEmptyList = ']', kEmptyTuple = ')', kBinBytes = 'B', kShortBinBytes = 'C', kProto = 0x80,
  kNewObj = 0x81, kTuple1 = 0x85, kTuple2 = 0x86, kTuple3 = 0x87, kNewTrue = 0x88, kNewFalse = 0x89, kLong1 = 0x8a,
  kLong4 = 0x8b, kShortBinUnicode = 0x8c, kBinUnicode8 = 0x8d, kBinBytes8 = 0x8e, kEmptySet = 0x8f, kAddItems = 0x90,
  kFrozenSet = 0x91, kNewObjEx = 0x92, kStackGlobal = 0x93, kMemoize = 0x94, kFrame = 0x95, kByteArray8 = 0x96,
};

class Unpickler {
 public:
  explicit Unpickler(ByteCursor& input)
      : input_(input), start_(input.position()), arena_(document_, input.source().name()), stack_(arena_) {}

  Document run() {
    for (auto op = next<unsigned char>(); op != kStop; op = next<unsigned char>()) {
      if (input_.position() - start_ > kLongestPickle) arena_.failDamaged("its pickle does not end");
      if (number(op) || text(op) || stack(op) || container(op) || extension(op) || name(op)) continue;
      arena_.failDamaged("its pickle holds an instruction that torch.save does not write (" + std::to_string(op) + ")");
    }
    document_.root = stack_.pop();
    return std::move(document_);
  }

 private:
  // Groups of instructions; each tells whether the instruction was one of its own.

  bool number(unsigned char op) {
    switch (op) {
      case kNone: return push(None{});
      case kNewTrue: return push(true);
      case kNewFalse: return push(false);
      case kBinInt: return push(std::int64_t{next<std::int32_t>()});
      case kBinInt1: return push(std::int64_t{next<std::uint8_t>()});
      case kBinInt2: return push(std::int64_t{next<std::uint16_t>()});
      case kBinFloat: return push(bigEndianDouble());
      case kLong1: return push(longInteger(next<std::uint8_t>()));
      case kLong4: return push(longInteger(next<std::uint32_t>()));
      default: return false;
    }
  }

  bool text(unsigned char op) {
    switch (op) {
      case kShortBinUnicode:
      case kShortBinString: return pushText(Kind::Text, next<std::uint8_t>());
      case kBinUnicode:
      case kBinString: return pushText(Kind::Text, next<std::uint32_t>());
      case kBinUnicode8: return pushText(Kind::Text, next<std::uint64_t>());
      case kShortBinBytes: return pushText(Kind::Bytes, next<std::uint8_t>());
      case kBinBytes: return pushText(Kind::Bytes, next<std::uint32_t>());
      case kBinBytes8:
      case kByteArray8: return pushText(Kind::Bytes, next<std::uint64_t>());
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
      case kProto: return checkProtocol(next<std::uint8_t>());
      case kFrame: next<std::uint64_t>(); return true;  // only tells how much to read at once
      default: return false;
    }
  }

  bool container(unsigned char op) {
    switch (op) {
      case kEmptyList: return make(Kind::List, {});
      case kEmptyTuple: return make(Kind::Tuple, {});
      case kEmptyDict: return make(Kind::Dictionary, {});
      case kEmptySet: return make(Kind::Set, {});
      case kList: return make(Kind::List, stack_.popMark());
      case kTuple: return make(Kind::Tuple, stack_.popMark());
      case kTuple1: return make(Kind::Tuple, stack_.pop(1));
      case kTuple2: return make(Kind::Tuple, stack_.pop(2));
      case kTuple3: return make(Kind::Tuple, stack_.pop(3));
      case kFrozenSet: return make(Kind::Set, stack_.popMark());
      case kDict: return make(Kind::Dictionary, pairs(stack_.popMark()));
      default: return false;
    }
  }

  bool extension(unsigned char op) {
    switch (op) {
      case kAppend: return extend(Kind::List, stack_.pop(1));
      case kAppends: return extend(Kind::List, stack_.popMark());
      case kAddItems: return extend(Kind::Set, stack_.popMark());
      case kSetItem: return extend(Kind::Dictionary, stack_.pop(2));
      case kSetItems: return extend(Kind::Dictionary, pairs(stack_.popMark()));
      default: return false;
    }
  }

  bool name(unsigned char op) {
    switch (op) {
      case kGlobal: return pushName();
      case kStackGlobal: return pushStackName();
      case kNewObjEx: return callWithKeywords();
      case kReduce:
      case kNewObj: return call();
      case kBuild: return build();
      case kBinPersId: return pushStorage();
      default: return false;
    }
  }
  // clang-format on

  template <class Number>
  Number next() {
    return input_.number<Number>();
  }

  bool push(Value value) {
    stack_.push(value);
    return true;
  }

  bool make(Kind kind, std::vector<Value> items) { return push(arena_.make(kind, {}, std::move(items))); }

  std::vector<Value> pairs(std::vector<Value> values) {
    if (values.size() % 2 != 0) arena_.failDamaged("a dictionary has a key without a value");
    return values;
  }

  bool extend(Kind kind, const std::vector<Value>& values) {
    Object* object = asObject(stack_.top(), kind);
    if (!object) arena_.failDamaged("elements are added to what takes none");
    for (const Value& value : values) arena_.append(*object, value);
    return true;
  }

  bool pushText(Kind kind, std::uint64_t size) {
    if (size > input_.remaining()) arena_.failDamaged("it ends before its content does");
    arena_.spend(size);
    return push(arena_.make(kind, input_.text(size)));
  }

  bool pushName(const std::string& full) {
    if (!isKnownName(full)) arena_.refuse(shown(full));
    return push(arena_.make(Kind::Name, full));
  }

  bool pushName() {
    const std::string module = input_.line(kLongestName);
    return pushName(module + "." + input_.line(kLongestName));
  }

  bool pushStackName() {
    const auto parts = stack_.pop(2);
    const Object* module = asObject(parts[0], Kind::Text);
    const Object* object = asObject(parts[1], Kind::Text);
    if (!module || !object) arena_.failDamaged("a name in its pickle is no text");
    return pushName(module->text + "." + object->text);
  }

  bool call() {
    const auto parts = stack_.pop(2);
    const Object* function = asObject(parts[0], Kind::Name);
    const Object* arguments = asObject(parts[1], Kind::Tuple);
    if (!function || !arguments) arena_.failDamaged("its pickle calls what cannot be called");
    return push(construct(arena_, *function, *arguments));
  }

  bool callWithKeywords() {
    const Value keywords = stack_.pop();
    const Object* none = asObject(keywords, Kind::Dictionary);
    if (!none || !none->items.empty()) arena_.failDamaged("a constructor has named arguments");
    return call();
  }

  bool build() {
    const Value state = stack_.pop();
    auto* object = std::get_if<Object*>(&stack_.top());
    if (!object) arena_.failDamaged("something without a state is given one");
    addState(arena_, **object, state);
    return true;
  }

  /// torch.save refers to a storage by ("storage", type, key, location, elements[, view]).
  bool pushStorage() {
    const Value reference = stack_.pop();
    const Object* tuple = asObject(reference, Kind::Tuple);
    const Object* what = tuple && tuple->items.size() >= 5 ? asObject(tuple->items[0], Kind::Text) : nullptr;
    if (!what || what->text != "storage")
      arena_.failDamaged("it refers to something stored that is no tensor's storage");
    return make(Kind::Storage, tuple->items);
  }

  bool checkProtocol(int protocol) {
    if (protocol >= 2 && protocol <= 5) return true;
    throw Error(arena_.file() + " is pickled in protocol " + std::to_string(protocol) +
                ", which torch.save does not write; save it again with its default.");
  }

  double bigEndianDouble() {
    std::uint64_t bits = 0;
    for (int i = 0; i < 8; ++i) bits = bits << 8 | next<std::uint8_t>();
    return std::bit_cast<double>(bits);
  }

  Value longInteger(std::uint32_t size) {
    if (size > kLongestInteger) arena_.failDamaged("it holds a number of hundreds of digits");
    std::string bytes = input_.text(size);
    if (size > 8) return arena_.make(Kind::BigInteger, std::move(bytes));
    std::uint64_t bits = size > 0 && (bytes.back() & 0x80) ? ~std::uint64_t{0} : 0;
    for (std::size_t i = size; i-- > 0;) bits = bits << 8 | static_cast<unsigned char>(bytes[i]);
    return static_cast<std::int64_t>(bits);
  }

  ByteCursor& input_;
  std::uint64_t start_;
  Document document_;
  Arena arena_;
  Stack stack_;
};

}  // namespace

Document read(ByteCursor& input) { return Unpickler(input).run(); }

}  // namespace hp::pickle
