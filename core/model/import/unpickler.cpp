// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/unpickler.h"

#include "core/model/import/pickle_machine.h"
#include "core/model/import/pickle_names.h"

namespace hp::pickle {
namespace {

Kind kindOf(Container container) {
  switch (container) {
    case Container::List:
      return Kind::List;
    case Container::Tuple:
      return Kind::Tuple;
    case Container::Dictionary:
      return Kind::Dictionary;
    case Container::Set:
      return Kind::Set;
  }
  return Kind::Opaque;
}

/// Keeps everything as it is described; names are looked up in the fixed table of pickle_names.h.
class DocumentReader final : public Reader<Value> {
 public:
  DocumentReader(Document& document, const std::string& file) : arena_(document, file) {}

  void spend(std::uint64_t bytes) override { arena_.spend(bytes); }

  Value text(std::string text) override { return arena_.make(Kind::Text, std::move(text)); }
  Value bytes(std::string bytes) override { return arena_.make(Kind::Bytes, std::move(bytes)); }
  Value bigInteger(std::string bytes) override { return arena_.make(Kind::BigInteger, std::move(bytes)); }

  Value container(Container kind, std::vector<Value> items) override {
    return arena_.make(kindOf(kind), {}, std::move(items));
  }

  bool extend(Container kind, Value& object, const std::vector<Value>& items) override {
    Object* extended = asObject(object, kindOf(kind));
    if (!extended) return false;
    for (const Value& item : items) arena_.append(*extended, item);
    return true;
  }

  Value global(const std::string& name) override {
    if (!isKnownName(name)) arena_.refuse(shown(name));
    return arena_.make(Kind::Name, name);
  }

  Value call(const Value& function, const Value& arguments) override {
    const Object* name = asObject(function, Kind::Name);
    const Object* tuple = asObject(arguments, Kind::Tuple);
    if (!name || !tuple) arena_.failDamaged("its pickle calls what cannot be called");
    return construct(arena_, *name, *tuple);
  }

  Value create(const Value& type, const Value& arguments) override { return call(type, arguments); }

  void setState(Value& object, const Value& state) override {
    auto* const* changed = std::get_if<Object*>(&object);
    if (!changed) arena_.failDamaged("something without a state is given one");
    addState(arena_, **changed, state);
  }

  /// torch.save refers to a storage by ("storage", type, key, location, elements[, view]).
  Value stored(const Value& id) override {
    const Object* tuple = asObject(id, Kind::Tuple);
    const std::string* what = tuple && tuple->items.size() >= 5 ? asText(tuple->items[0]) : nullptr;
    if (!what || *what != "storage")
      arena_.failDamaged("it refers to something stored that is no tensor's storage");
    return arena_.make(Kind::Storage, {}, tuple->items);
  }

  const std::string* asText(const Value& value) const override {
    const Object* text = asObject(value, Kind::Text);
    return text ? &text->text : nullptr;
  }

  bool isEmptyDictionary(const Value& value) const override {
    const Object* dictionary = asObject(value, Kind::Dictionary);
    return dictionary && dictionary->items.empty();
  }

 private:
  Arena arena_;
};

}  // namespace

Document read(ByteCursor& input) {
  Document document;
  DocumentReader reader(document, input.source().name());
  document.root = Machine(input, reader).run();
  return document;
}

}  // namespace hp::pickle
