// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/pickle_names.h"

#include <map>
#include <set>

#include "core/model/import/element_kind.h"

namespace hp::pickle {
namespace {

using Items = std::vector<Value>;
using Constructor = Value (*)(Arena&, const Items&);

const Value& argument(Arena& arena, const Items& items, std::size_t index) {
  if (index >= items.size()) arena.failDamaged("a constructor lacks an argument");
  return items[index];
}

const Object& argument(Arena& arena, const Items& items, std::size_t index, Kind kind) {
  const Object* object = asObject(argument(arena, items, index), kind);
  if (!object) arena.failDamaged("a constructor has an argument of the wrong kind");
  return *object;
}

bool isSequence(const Value& value) { return asObject(value, Kind::List) || asObject(value, Kind::Tuple); }

/// The elements of the container given as the first argument, if any.
const Items& elements(Arena& arena, const Items& items) {
  static const Items kNone;
  if (items.empty()) return kNone;
  const auto* object = std::get_if<Object*>(&items[0]);
  if (!object || (!isSequence(items[0]) && (*object)->kind != Kind::Set))
    arena.failDamaged("a container is made of no container");
  return (*object)->items;
}

Value makeList(Arena& arena, const Items& items) {
  return arena.make(Kind::List, {}, elements(arena, items));
}
Value makeTuple(Arena& arena, const Items& items) {
  return arena.make(Kind::Tuple, {}, elements(arena, items));
}
Value makeSet(Arena& arena, const Items& items) { return arena.make(Kind::Set, {}, elements(arena, items)); }

Value makeDictionary(Arena& arena, const Items& items) {
  if (items.empty()) return arena.make(Kind::Dictionary);
  if (const Object* other = asObject(items[0], Kind::Dictionary))
    return arena.make(Kind::Dictionary, {}, other->items);
  Object* dictionary = arena.make(Kind::Dictionary);
  for (const Value& pair : elements(arena, items)) {
    if (!isSequence(pair) || std::get<Object*>(pair)->items.size() != 2)
      arena.failDamaged("a dictionary is made of no pairs");
    for (const Value& part : std::get<Object*>(pair)->items) arena.append(*dictionary, part);
  }
  return dictionary;
}

/// The first argument makes missing entries: nothing that a finished dictionary needs.
Value makeDefaultDictionary(Arena& arena, const Items& items) {
  return makeDictionary(arena, Items(items.begin() + (items.empty() ? 0 : 1), items.end()));
}

/// (storage, offset, sizes, strides, ...): the first four tell everything.
Value makeTensor(Arena& arena, const Items& items) {
  argument(arena, items, 0, Kind::Storage);
  if (!std::holds_alternative<std::int64_t>(argument(arena, items, 1)))
    arena.failDamaged("a tensor's offset is no number");
  if (!isSequence(argument(arena, items, 2)) || !isSequence(argument(arena, items, 3))) {
    arena.failDamaged("a tensor's shape is no list");
  }
  return arena.make(Kind::Tensor, {}, Items(items.begin(), items.begin() + 4));
}

/// As above, but the element type is the seventh argument and the storage is mere bytes.
Value makeTypedTensor(Arena& arena, const Items& items) {
  const Value tensor = makeTensor(arena, items);
  argument(arena, items, 6, Kind::Name);
  arena.append(*std::get<Object*>(tensor), items[6]);
  return tensor;
}

Value makeParameter(Arena& arena, const Items& items) {
  argument(arena, items, 0, Kind::Tensor);
  return items[0];
}

/// (function, type, arguments, state): a tensor with attributes.
Value makeFromType(Arena& arena, const Items& items) {
  const std::string& function = argument(arena, items, 0, Kind::Name).text;
  const Items& inner = argument(arena, items, 2, Kind::Tuple).items;
  if (function == "torch._utils._rebuild_tensor_v2") return makeTensor(arena, inner);
  if (function == "torch._utils._rebuild_tensor_v3") return makeTypedTensor(arena, inner);
  if (function == "torch._utils._rebuild_parameter") return makeParameter(arena, inner);
  arena.failDamaged("a tensor is made by something that makes no tensors");
}

Value makeDevice(Arena& arena, const Items&) { return arena.make(Kind::Opaque, "torch.device"); }
Value makeLayout(Arena& arena, const Items&) { return arena.make(Kind::Opaque, "torch.layout"); }

/// Text whose code points are the bytes: how Python 3 wrote bytes in protocol 2.
Value makeBytes(Arena& arena, const Items& items) {
  const std::string& text = argument(arena, items, 0, Kind::Text).text;
  std::string bytes;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto lead = static_cast<unsigned char>(text[i]);
    if (lead >= 0x80 && (lead & 0xfc) != 0xc0) arena.failDamaged("encoded bytes hold more than bytes");
    if (lead >= 0x80 && ++i == text.size()) arena.failDamaged("encoded bytes end too early");
    bytes += lead < 0x80 ? text[i] : static_cast<char>(((lead & 3) << 6) | (text[i] & 0x3f));
  }
  return arena.make(Kind::Bytes, std::move(bytes));
}

Value makeByteArray(Arena& arena, const Items& items) {
  if (items.empty()) return arena.make(Kind::Bytes);
  if (asObject(items[0], Kind::Text)) return makeBytes(arena, items);
  return arena.make(Kind::Bytes, argument(arena, items, 0, Kind::Bytes).text);
}

Value makeNumpyType(Arena& arena, const Items& items) {
  return arena.make(Kind::NumpyType, argument(arena, items, 0, Kind::Text).text);
}

/// (type, bytes): a checkpoint's best_prec1 is often one of these.
Value makeNumpyNumber(Arena& arena, const Items& items) {
  const Object* type = asObject(argument(arena, items, 0), Kind::NumpyType);
  std::optional<ElementKind> kind;
  if (type) kind = elementKindOfNumpy(type->text);
  const Object* bytes = asObject(argument(arena, items, 1), Kind::Bytes);
  if (!bytes) bytes = asObject(items[1], Kind::Text);
  if (!kind || !bytes) return arena.make(Kind::Opaque, "numpy scalar");
  if (bytes->text.size() != elementSize(*kind)) arena.failDamaged("a NumPy number has the wrong size");
  return elementValue(*kind, bytes->text.data());
}

const std::map<std::string, Constructor, std::less<>>& constructors() {
  static const std::map<std::string, Constructor, std::less<>> kConstructors = {
      {"collections.OrderedDict", makeDictionary},
      {"collections.Counter", makeDictionary},
      {"collections.defaultdict", makeDefaultDictionary},
      {"collections.deque", makeList},
      {"builtins.dict", makeDictionary},
      {"builtins.list", makeList},
      {"builtins.tuple", makeTuple},
      {"builtins.set", makeSet},
      {"builtins.frozenset", makeSet},
      {"builtins.bytearray", makeByteArray},
      {"builtins.bytes", makeByteArray},
      {"_codecs.encode", makeBytes},
      {"torch.Size", makeTuple},
      {"torch.device", makeDevice},
      {"torch.serialization._get_layout", makeLayout},
      {"torch._utils._rebuild_tensor", makeTensor},
      {"torch._utils._rebuild_tensor_v2", makeTensor},
      {"torch._utils._rebuild_tensor_v3", makeTypedTensor},
      {"torch._utils._rebuild_parameter", makeParameter},
      {"torch._utils._rebuild_parameter_with_state", makeParameter},
      {"torch._tensor._rebuild_from_type_v2", makeFromType},
      {"numpy.dtype", makeNumpyType},
      {"numpy.core.multiarray.scalar", makeNumpyNumber},
      {"numpy._core.multiarray.scalar", makeNumpyNumber},
  };
  return kConstructors;
}

/// Python 2 called builtins otherwise.
std::string modern(const std::string& name) {
  constexpr std::string_view kOld = "__builtin__.";
  return name.starts_with(kOld) ? "builtins." + name.substr(kOld.size()) : name;
}

bool isTypeName(const std::string& name) {
  static const std::set<std::string, std::less<>> kTypes = {"torch.Tensor",
                                                            "torch.nn.parameter.Parameter",
                                                            "torch.nn.parameter.Buffer",
                                                            "builtins.int",
                                                            "builtins.float",
                                                            "builtins.bool",
                                                            "builtins.str",
                                                            "builtins.long",
                                                            "builtins.unicode"};
  if (kTypes.contains(name)) return true;
  const std::string_view className = std::string_view(name).substr(name.rfind('.') + 1);
  const std::string_view module = std::string_view(name).substr(0, name.size() - className.size());
  if (module == "torch." && elementKindOfTorch(className)) return true;
  return (module == "torch." || module == "torch.cuda." || module == "torch.storage.") &&
         elementKindOfStorage(className).has_value();
}

}  // namespace

bool isKnownName(const std::string& name) {
  return constructors().contains(modern(name)) || isTypeName(modern(name));
}

Value construct(Arena& arena, const Object& name, const Object& arguments) {
  const auto found = constructors().find(modern(name.text));
  if (found == constructors().end()) arena.refuse("a call of " + name.text);
  return found->second(arena, arguments.items);
}

void addState(Arena& arena, Object& object, const Value& state) {
  if (object.kind == Kind::NumpyType) {
    const Object* tuple = asObject(state, Kind::Tuple);
    const Object* order = tuple && tuple->items.size() > 1 ? asObject(tuple->items[1], Kind::Text) : nullptr;
    if (order && order->text == ">") object.kind = Kind::Opaque;
    return;
  }
  if (object.kind != Kind::Dictionary && object.kind != Kind::Tensor)
    arena.failDamaged("something without a state is given one");
}

}  // namespace hp::pickle
