// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/torchscript/unpickle.h"

#include <set>
#include <unordered_map>

#include "core/model/import/torchscript/constant.h"
#include "core/model/import/torchscript/pickle_stream.h"
#include "core/model/import/torchscript/refused.h"
#include "core/model/import/torchscript/tensor_record.h"

namespace hp::torchscript {
namespace {

// The operations of pickle's protocol 2 that torch.jit.save uses, by their byte.
enum class Op : std::uint8_t {
  Protocol = 0x80,
  Stop = '.',
  Mark = '(',
  None = 'N',
  True = 0x88,
  False = 0x89,
  Int8 = 'K',
  Int16 = 'M',
  Int32 = 'J',
  Long = 0x8a,
  Float = 'G',
  String = 'X',
  EmptyTuple = ')',
  Tuple = 't',
  Tuple1 = 0x85,
  Tuple2 = 0x86,
  Tuple3 = 0x87,
  EmptyList = ']',
  Append = 'a',
  Appends = 'e',
  EmptyDict = '}',
  SetItem = 's',
  SetItems = 'u',
  Put = 'q',
  LongPut = 'r',
  Get = 'h',
  LongGet = 'j',
  Global = 'c',
  New = 0x81,
  Reduce = 'R',
  Build = 'b',
  Persistent = 'Q'
};

class Unpickler {
 public:
  Unpickler(std::string_view bytes, const TensorRecords& records, Heap& heap)
      : stream_(bytes), records_(records), heap_(heap) {}

  Value run() {
    for (;;) {
      const auto op = static_cast<Op>(stream_.byte());
      if (op == Op::Stop) return pop();
      if (!number(op) && !container(op) && !memo(op)) object(op);
    }
  }

 private:
  bool number(Op op) {
    switch (op) {
      case Op::Protocol:
        if (stream_.byte() > 5) throw Refused("its pickle is of an unknown protocol");
        return true;
      case Op::None:
        push(torchscript::None{});
        return true;
      case Op::True:
        push(true);
        return true;
      case Op::False:
        push(false);
        return true;
      case Op::Int8:
        push(static_cast<std::int64_t>(stream_.number(1)));
        return true;
      case Op::Int16:
        push(static_cast<std::int64_t>(stream_.number(2)));
        return true;
      case Op::Int32:
        push(stream_.integer(4));
        return true;
      case Op::Long:
        push(stream_.integer(stream_.byte()));
        return true;
      case Op::Float:
        push(stream_.real());
        return true;
      case Op::String:
        push(heap_.text(std::string(stream_.take(stream_.number(4)))));
        return true;
      default:
        return false;
    }
  }

  bool container(Op op) {
    switch (op) {
      case Op::Mark:
        marks_.push_back(stack_.size());
        return true;
      case Op::EmptyTuple:
        push(tuple(0));
        return true;
      case Op::Tuple:
        push(tuple(sinceMark()));
        return true;
      case Op::Tuple1:
        push(tuple(1));
        return true;
      case Op::Tuple2:
        push(tuple(2));
        return true;
      case Op::Tuple3:
        push(tuple(3));
        return true;
      case Op::EmptyList:
        push(list());
        return true;
      case Op::Append:
        append(1);
        return true;
      case Op::Appends:
        append(sinceMark());
        return true;
      case Op::EmptyDict:
        push(heap_.mapping());
        return true;
      case Op::SetItem:
        setItems(2);
        return true;
      case Op::SetItems:
        setItems(sinceMark());
        return true;
      default:
        return false;
    }
  }

  bool memo(Op op) {
    switch (op) {
      case Op::Put:
        put(stream_.number(1));
        return true;
      case Op::LongPut:
        put(stream_.number(4));
        return true;
      case Op::Get:
        get(stream_.number(1));
        return true;
      case Op::LongGet:
        get(stream_.number(4));
        return true;
      default:
        return false;
    }
  }

  void object(Op op) {
    switch (op) {
      case Op::Global:
        push(global());
        return;
      case Op::New:
        makeObject();
        return;
      case Op::Build:
        build();
        return;
      case Op::Persistent:
        push(records_.storage(pop(), heap_));
        return;
      case Op::Reduce: {
        const Value arguments = pop();
        const Value function = pop();
        push(records_.call(function, arguments, heap_));
        return;
      }
      default:
        throw Refused("its pickle has the operation " + std::to_string(static_cast<int>(op)) +
                      ", which torch.jit.save never writes");
    }
  }

  void push(Value value) {
    heap_.grow();
    stack_.push_back(value);
  }

  Value pop() {
    if (stack_.size() <= floor()) throw Refused("its pickle is damaged");
    const Value value = stack_.back();
    stack_.pop_back();
    return value;
  }

  // Nothing below the latest mark may be taken by an operation that does not end at the mark.
  std::size_t floor() const { return marks_.empty() ? 0 : marks_.back(); }

  std::size_t sinceMark() {
    if (marks_.empty()) throw Refused("its pickle is damaged");
    const auto count = stack_.size() - marks_.back();
    marks_.pop_back();
    return count;
  }

  std::vector<Value> popMany(std::size_t count) {
    if (stack_.size() < floor() + count) throw Refused("its pickle is damaged");
    const std::vector<Value> values(stack_.end() - static_cast<std::ptrdiff_t>(count), stack_.end());
    stack_.resize(stack_.size() - count);
    return values;
  }

  Sequence* tuple(std::size_t count) { return heap_.sequence(popMany(count), true); }

  Sequence* list() {
    auto* made = heap_.sequence({}, false);
    made->ofFile = true;
    return made;
  }

  template <class Kind>
  Kind& top(const char* what) {
    auto* const* found = stack_.size() > floor() ? std::get_if<Kind*>(&stack_.back()) : nullptr;
    if (!found) throw Refused(std::string("its pickle is damaged: it wants ") + what);
    return **found;
  }

  void append(std::size_t count) {
    const auto values = popMany(count);
    auto& list = top<Sequence>("a list");
    heap_.grow(count);
    list.items.insert(list.items.end(), values.begin(), values.end());
  }

  void setItems(std::size_t count) {
    const auto values = popMany(count);
    if (count % 2 != 0) throw Refused("its pickle is damaged");
    auto& mapping = top<Mapping>("a dictionary");
    heap_.grow(2 * count);
    for (std::size_t i = 0; i < count; i += 2) mapping.items.emplace_back(values[i], values[i + 1]);
  }

  void put(std::uint64_t slot) {
    if (stack_.empty()) throw Refused("its pickle is damaged");
    heap_.grow(3);
    memo_[slot] = stack_.back();
  }

  void get(std::uint64_t slot) {
    const auto found = memo_.find(slot);
    if (found == memo_.end()) throw Refused("its pickle is damaged");
    push(found->second);
  }

  Symbol global() {
    const std::string module(stream_.line());
    const std::string name = module + "." + std::string(stream_.line());
    if (!module.starts_with("__torch__") && !records_.knows(name)) {
      throw Refused("it asks for '" + name + "', which weights have no need of");
    }
    return heap_.symbol(name);
  }

  void makeObject() {
    pop();  // the arguments, always an empty tuple
    const Value type = pop();
    const auto* symbol = std::get_if<Symbol>(&type);
    if (!symbol || !symbol->name->starts_with("__torch__"))
      throw Refused("its pickle makes an object of something that is no class of the file");
    push(heap_.instance(*symbol->name));
  }

  void build() {
    const Value state = pop();
    auto& instance = top<Instance>("an object");
    auto* const* attributes = std::get_if<Mapping*>(&state);
    if (!attributes)
      throw Refused("its class " + instance.className +
                    " restores itself with code of its own, as quantised layers do");
    for (const auto& [key, value] : (*attributes)->items) {
      const auto* name = std::get_if<Text>(&key);
      if (!name) throw Refused("its pickle is damaged");
      heap_.grow(8);
      instance.attributes[**name] = value;
      instance.order.push_back(*name);
    }
  }

  PickleStream stream_;
  const TensorRecords& records_;
  Heap& heap_;
  std::vector<Value> stack_;
  std::vector<std::size_t> marks_;
  std::unordered_map<std::uint64_t, Value> memo_;
};

constexpr std::size_t kLongestPath = 512;

std::string joined(const std::string& path, const std::string& name, Heap& heap) {
  auto text = path.empty() ? name : path + "." + name;
  if (text.size() > kLongestPath) throw Refused("its modules are nested too deeply");
  heap.grow(text.size() / sizeof(Value) + 1);
  return text;
}

}  // namespace

Value unpickle(std::string_view bytes, const std::string& storageFolder, Archive& archive, Heap& heap) {
  const TensorRecords records(storageFolder, archive);
  return Unpickler(bytes, records, heap).run();
}

std::vector<const Constant*> nameByPath(Instance& root, Heap& heap) {
  std::vector<const Constant*> tensors;
  std::vector<Instance*> left{&root};
  std::set<const Instance*> seen{&root};
  while (!left.empty()) {
    Instance& instance = *left.back();
    left.pop_back();
    std::vector<Instance*> children;
    for (const auto* name : instance.order) {
      const Value& value = instance.attributes.at(*name);
      if (auto* const* child = std::get_if<Instance*>(&value); child && seen.insert(*child).second) {
        (*child)->path = joined(instance.path, *name, heap);
        children.push_back(*child);
      } else if (auto* const* tensor = std::get_if<Constant*>(&value); tensor && (*tensor)->name.empty()) {
        (*tensor)->name = joined(instance.path, *name, heap);
        tensors.push_back(*tensor);
      }
    }
    left.insert(left.end(), children.rbegin(), children.rend());
  }
  return tensors;
}

}  // namespace hp::torchscript
