// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/torchscript/unpickle.h"

#include "core/model/import/pickle_machine.h"
#include "core/model/import/torchscript/refused.h"
#include "core/model/import/torchscript/tensor_record.h"

namespace hp::torchscript {
namespace {

using pickle::Container;

bool isOfFile(const std::string& name) { return name.starts_with("__torch__"); }

/// Makes modules: objects of the file's own classes. Tensors are left to TensorRecords.
class ModuleReader final : public pickle::Reader<Value> {
 public:
  ModuleReader(const TensorRecords& records, Heap& heap) : records_(records), heap_(heap) {}

  void spend(std::uint64_t bytes) override { heap_.grow(bytes / sizeof(Value)); }

  Value text(std::string text) override { return heap_.text(std::move(text)); }
  Value bytes(std::string) override {
    throw Refused("its pickle holds bytes, which weights have no need of");
  }
  Value bigInteger(std::string) override { throw Refused("its pickle holds an integer beyond 64 bits"); }

  Value container(Container kind, std::vector<Value> items) override {
    switch (kind) {
      case Container::Tuple:
        return heap_.sequence(std::move(items), true);
      case Container::List:
        return list(std::move(items));
      case Container::Dictionary:
        return mapping(items);
      case Container::Set:
        break;
    }
    throw Refused("its pickle holds a set, which weights have no need of");
  }

  bool extend(Container kind, Value& object, const std::vector<Value>& items) override {
    return kind == Container::Dictionary ? extendMapping(object, items)
                                         : kind == Container::List && extendList(object, items);
  }

  Value global(const std::string& name) override {
    if (!isOfFile(name) && !records_.knows(name))
      throw Refused("it asks for '" + name + "', which weights have no need of");
    return heap_.symbol(name);
  }

  Value call(const Value& function, const Value& arguments) override {
    return records_.call(function, arguments, heap_);
  }

  /// The arguments are always an empty tuple.
  Value create(const Value& type, const Value&) override {
    const auto* symbol = std::get_if<Symbol>(&type);
    if (!symbol || !isOfFile(*symbol->name))
      throw Refused("its pickle makes an object of something that is no class of the file");
    return heap_.instance(*symbol->name);
  }

  void setState(Value& object, const Value& state) override {
    auto* const* instance = std::get_if<Instance*>(&object);
    if (!instance) throw Refused("its pickle is damaged: it gives a state to something without one");
    auto* const* attributes = std::get_if<Mapping*>(&state);
    if (!attributes)
      throw Refused("its class " + (*instance)->className +
                    " restores itself with code of its own, as quantised layers do");
    for (const auto& [key, value] : (*attributes)->items) setAttribute(**instance, key, value);
  }

  Value stored(const Value& id) override { return records_.storage(id, heap_); }

  const std::string* asText(const Value& value) const override {
    const auto* text = std::get_if<Text>(&value);
    return text ? *text : nullptr;
  }

  bool isEmptyDictionary(const Value& value) const override {
    auto* const* mapping = std::get_if<Mapping*>(&value);
    return mapping && (*mapping)->items.empty();
  }

 private:
  Value list(std::vector<Value> items) {
    Sequence* made = heap_.sequence(std::move(items), false);
    made->ofFile = true;
    return made;
  }

  Value mapping(const std::vector<Value>& items) {
    Value made = heap_.mapping();
    extendMapping(made, items);
    return made;
  }

  bool extendList(Value& object, const std::vector<Value>& items) {
    auto* const* list = std::get_if<Sequence*>(&object);
    if (!list || (*list)->isTuple) return false;
    heap_.grow(items.size());
    (*list)->items.insert((*list)->items.end(), items.begin(), items.end());
    return true;
  }

  bool extendMapping(Value& object, const std::vector<Value>& items) {
    auto* const* mapping = std::get_if<Mapping*>(&object);
    if (!mapping) return false;
    heap_.grow(2 * items.size());
    for (std::size_t i = 0; i < items.size(); i += 2) (*mapping)->items.emplace_back(items[i], items[i + 1]);
    return true;
  }

  void setAttribute(Instance& instance, const Value& key, const Value& value) {
    const auto* name = std::get_if<Text>(&key);
    if (!name) throw Refused("its pickle is damaged: an attribute's name is no text");
    heap_.grow(8);
    instance.attributes[**name] = value;
    instance.order.push_back(*name);
  }

  const TensorRecords& records_;
  Heap& heap_;
};

}  // namespace

Value unpickle(std::string_view bytes, const std::string& storageFolder, Archive& archive, Heap& heap) {
  MemoryBytes source(bytes, archive.fileName());
  ByteCursor cursor(source);
  const TensorRecords records(storageFolder, archive);
  ModuleReader reader(records, heap);
  return pickle::Machine(cursor, reader).run();
}

}  // namespace hp::torchscript
