// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/unpickler.h"

#include <bit>
#include <map>

#include "core/base/outcome.h"
#include "core/model/import/pickle_names.h"

namespace hp::pickle {
namespace {

// Bounds on one pickle. Real ones of image classifiers stay below a hundredth of each.
constexpr std::uint64_t kLongestPickle = 64u << 20;
constexpr std::size_t kLongestName = 1000;
constexpr std::uint32_t kLongestInteger = 255;
constexpr std::uint64_t kMemoCost = 96;
constexpr std::uint64_t kPushCost = 32;

/// Python's opcodes, with the names of pickletools.
enum Op : unsigned char {
  kMark = '(', kStop = '.', kPop = '0', kPopMark = '1', kDup = '2', kBinFloat = 'G', kBinInt = 'J', kBinInt1 = 'K',
  kBinInt2 = 'M', kNone = 'N', kBinPersId = 'Q', kReduce = 'R', kBinString = 'T', kShortBinString = 'U',
  kBinUnicode = 'X', kAppend = 'a', kBuild = 'b', kGlobal = 'c', kAppends = 'e', kBinGet = 'h', kLongBinGet = 'j',
  kList = 'l', kDict = 'd', kBinPut = 'q', kLongBinPut = 'r', kSetItem = 's', kTuple = 't', kSetItems = 'u',
  kEmptyDict = '}', kEmptyList = ']', kEmptyTuple = ')', kProto = 0x80, kNewObj = 0x81, kTuple1 = 0x85, kTuple2 = 0x86,
  kTuple3 = 0x87, kNewTrue = 0x88, kNewFalse = 0x89, kLong1 = 0x8a, kLong4 = 0x8b, kBinBytes = 'B',
  kShortBinBytes = 'C', kShortBinUnicode = 0x8c, kBinUnicode8 = 0x8d, kBinBytes8 = 0x8e, kEmptySet = 0x8f,
  kAddItems = 0x90, kFrozenSet = 0x91, kNewObjEx = 0x92, kStackGlobal = 0x93, kMemoize = 0x94, kFrame = 0x95,
  kByteArray8 = 0x96,
};

class Unpickler {
 public:
  explicit Unpickler(ByteCursor& input) : input_(input), start_(input.position()), arena_(document_, input.source().name()) {}

  Document run() {
    for (;;) {
      if (input_.position() - start_ > kLongestPickle) arena_.failDamaged("its pickle does not end");
      const auto op = input_.number<unsigned char>();
      if (op == kStop) break;
      if (!number(op) && !text(op) && !stack(op) && !container(op) && !memo(op) && !name(op)) {
        arena_.failDamaged("its pickle holds an instruction that torch.save does not write (" + std::to_string(op) + ")");
      }
    }
    document_.root = pop();
    return std::move(document_);
  }

 private:
  // --- groups of instructions; each tells whether the instruction was one of its own ---

  bool number(unsigned char op) {
    switch (op) {
      case kNone: return push(None{});
      case kNewTrue: return push(true);
      case kNewFalse: return push(false);
      case kBinInt: return push(std::int64_t{input_.number<std::int32_t>()});
      case kBinInt1: return push(std::int64_t{input_.number<std::uint8_t>()});
      case kBinInt2: return push(std::int64_t{input_.number<std::uint16_t>()});
      case kBinFloat: return push(bigEndianDouble());
      case kLong1: return push(longInteger(input_.number<std::uint8_t>()));
      case kLong4: return push(longInteger(input_.number<std::uint32_t>()));
      default: return false;
    }
  }

  bool text(unsigned char op) {
    switch (op) {
      case kShortBinUnicode:
      case kShortBinString: return pushText(Kind::Text, input_.number<std::uint8_t>());
      case kBinUnicode:
      case kBinString: return pushText(Kind::Text, input_.number<std::uint32_t>());
      case kBinUnicode8: return pushText(Kind::Text, input_.number<std::uint64_t>());
      case kShortBinBytes: return pushText(Kind::Bytes, input_.number<std::uint8_t>());
      case kBinBytes: return pushText(Kind::Bytes, input_.number<std::uint32_t>());
      case kBinBytes8:
      case kByteArray8: return pushText(Kind::Bytes, input_.number<std::uint64_t>());
      default: return false;
    }
  }

  bool stack(unsigned char op) {
    switch (op) {
      case kMark:
        arena_.spend(kPushCost);
        marks_.push_back(stack_.size());
        return true;
      case kPop:
        if (!marks_.empty() && marks_.back() == stack_.size()) {
          marks_.pop_back();
        } else {
          pop();
        }
        return true;
      case kPopMark: sinceMark(); return true;
      case kDup: return push(top());
      case kProto: return checkProtocol(input_.number<std::uint8_t>());
      // Frames only tell how much to read at once.
      case kFrame: input_.number<std::uint64_t>(); return true;
      default: return false;
    }
  }

  bool container(unsigned char op) {
    switch (op) {
      case kEmptyList: return push(arena_.make(Kind::List));
      case kEmptyTuple: return push(arena_.make(Kind::Tuple));
      case kEmptyDict: return push(arena_.make(Kind::Dictionary));
      case kEmptySet: return push(arena_.make(Kind::Set));
      case kList: return push(arena_.make(Kind::List, {}, sinceMark()));
      case kTuple: return push(arena_.make(Kind::Tuple, {}, sinceMark()));
      case kFrozenSet: return push(arena_.make(Kind::Set, {}, sinceMark()));
      case kDict: return push(arena_.make(Kind::Dictionary, {}, pairs(sinceMark())));
      case kTuple1: return push(arena_.make(Kind::Tuple, {}, popped(1)));
      case kTuple2: return push(arena_.make(Kind::Tuple, {}, popped(2)));
      case kTuple3: return push(arena_.make(Kind::Tuple, {}, popped(3)));
      case kAppend: return extend(Kind::List, popped(1));
      case kAppends: return extend(Kind::List, sinceMark());
      case kAddItems: return extend(Kind::Set, sinceMark());
      case kSetItem: return extend(Kind::Dictionary, popped(2));
      case kSetItems: return extend(Kind::Dictionary, pairs(sinceMark()));
      default: return false;
    }
  }

  bool memo(unsigned char op) {
    switch (op) {
      case kBinPut: return remember(input_.number<std::uint8_t>());
      case kLongBinPut: return remember(input_.number<std::uint32_t>());
      case kMemoize: return remember(static_cast<std::uint32_t>(memo_.size()));
      case kBinGet: return recall(input_.number<std::uint8_t>());
      case kLongBinGet: return recall(input_.number<std::uint32_t>());
      default: return false;
    }
  }

  bool name(unsigned char op) {
    switch (op) {
      case kGlobal: {
        const std::string module = input_.line(kLongestName);
        return pushName(module, input_.line(kLongestName));
      }
      case kStackGlobal: {
        const auto parts = popped(2);
        const Object* module = asObject(parts[0], Kind::Text);
        const Object* object = asObject(parts[1], Kind::Text);
        if (!module || !object) arena_.failDamaged("a name in its pickle is no text");
        return pushName(module->text, object->text);
      }
      case kNewObjEx: {
        const Value keywords = pop();
        const Object* none = asObject(keywords, Kind::Dictionary);
        if (!none || !none->items.empty()) arena_.failDamaged("a constructor has named arguments");
        return call();
      }
      case kReduce:
      case kNewObj: return call();
      case kBuild: {
        const Value state = pop();
        auto* object = std::get_if<Object*>(&top());
        if (!object) arena_.failDamaged("something without a state is given one");
        addState(arena_, **object, state);
        return true;
      }
      case kBinPersId: return pushStorage(pop());
      default: return false;
    }
  }

  // --- the machine ---

  bool push(Value value) {
    arena_.spend(kPushCost);
    stack_.push_back(value);
    return true;
  }

  Value& top() {
    if (stack_.size() <= (marks_.empty() ? 0 : marks_.back())) arena_.failDamaged("its pickle takes more than it has put");
    return stack_.back();
  }

  Value pop() {
    const Value value = top();
    stack_.pop_back();
    return value;
  }

  std::vector<Value> popped(std::size_t count) {
    std::vector<Value> values(count);
    while (count > 0) values[--count] = pop();
    return values;
  }

  std::vector<Value> sinceMark() {
    if (marks_.empty()) arena_.failDamaged("its pickle ends a group that has not begun");
    const auto begin = stack_.begin() + static_cast<std::ptrdiff_t>(marks_.back());
    std::vector<Value> values(begin, stack_.end());
    stack_.erase(begin, stack_.end());
    marks_.pop_back();
    return values;
  }

  std::vector<Value> pairs(std::vector<Value> values) {
    if (values.size() % 2 != 0) arena_.failDamaged("a dictionary has a key without a value");
    return values;
  }

  bool extend(Kind kind, const std::vector<Value>& values) {
    Object* object = asObject(top(), kind);
    if (!object) arena_.failDamaged("elements are added to what takes none");
    for (const Value& value : values) arena_.append(*object, value);
    return true;
  }

  bool remember(std::uint32_t index) {
    arena_.spend(kMemoCost);
    memo_.insert_or_assign(index, top());
    return true;
  }

  bool recall(std::uint32_t index) {
    const auto found = memo_.find(index);
    if (found == memo_.end()) arena_.failDamaged("its pickle refers to something it has not put");
    return push(found->second);
  }

  bool pushText(Kind kind, std::uint64_t size) {
    if (size > input_.remaining()) arena_.failDamaged("it ends before its content does");
    arena_.spend(size);
    return push(arena_.make(kind, input_.text(size)));
  }

  bool pushName(const std::string& module, const std::string& object) {
    const std::string full = module + "." + object;
    if (!isKnownName(full)) arena_.refuse(shown(full));
    return push(arena_.make(Kind::Name, full));
  }

  bool call() {
    const Value arguments = pop();
    const Value function = pop();
    const Object* name = asObject(function, Kind::Name);
    const Object* tuple = asObject(arguments, Kind::Tuple);
    if (!name || !tuple) arena_.failDamaged("its pickle calls what cannot be called");
    return push(construct(arena_, *name, *tuple));
  }

  /// torch.save refers to a storage by ("storage", type, key, location, elements[, view]).
  bool pushStorage(const Value& reference) {
    const Object* tuple = asObject(reference, Kind::Tuple);
    const Object* what = tuple && tuple->items.size() >= 5 ? asObject(tuple->items[0], Kind::Text) : nullptr;
    if (!what || what->text != "storage") arena_.failDamaged("it refers to something stored that is no tensor's storage");
    return push(arena_.make(Kind::Storage, {}, tuple->items));
  }

  bool checkProtocol(int protocol) {
    if (protocol < 2 || protocol > 5) {
      throw Error(arena_.file() + " is pickled in protocol " + std::to_string(protocol) +
                  ", which torch.save does not write; save it again with its default.");
    }
    return true;
  }

  double bigEndianDouble() {
    std::uint64_t bits = 0;
    for (int i = 0; i < 8; ++i) bits = bits << 8 | input_.number<std::uint8_t>();
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
  std::vector<Value> stack_;
  std::vector<std::size_t> marks_;
  std::map<std::uint32_t, Value> memo_;
};

}  // namespace

Document read(ByteCursor& input) { return Unpickler(input).run(); }

}  // namespace hp::pickle
