// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/torchscript/module_paths.h"

#include <set>

#include "core/model/import/torchscript/constant.h"
#include "core/model/import/torchscript/refused.h"

namespace hp::torchscript {
namespace {

constexpr std::size_t kLongestPath = 512;

std::string joined(const std::string& path, const std::string& name, Heap& heap) {
  auto text = path.empty() ? name : path + "." + name;
  if (text.size() > kLongestPath) throw Refused("its modules are nested too deeply");
  heap.grow(text.size() / sizeof(Value) + 1);
  return text;
}

/// Walks over the modules, each once, without recursion.
class Naming {
 public:
  Naming(Instance& root, Heap& heap) : heap_(heap), left_{&root}, seen_{&root} {}

  std::vector<const Constant*> run() {
    while (!left_.empty()) {
      Instance& instance = *left_.back();
      left_.pop_back();
      attributes(instance);
    }
    return std::move(tensors_);
  }

 private:
  void attributes(Instance& instance) {
    std::vector<Instance*> children;
    for (const auto* name : instance.order) {
      const Value& value = instance.attributes.at(*name);
      if (auto* const* child = std::get_if<Instance*>(&value); child && seen_.insert(*child).second) {
        (*child)->path = joined(instance.path, *name, heap_);
        children.push_back(*child);
      } else if (auto* const* tensor = std::get_if<Constant*>(&value); tensor && (*tensor)->name.empty()) {
        (*tensor)->name = joined(instance.path, *name, heap_);
        tensors_.push_back(*tensor);
      }
    }
    left_.insert(left_.end(), children.rbegin(), children.rend());
  }

  Heap& heap_;
  std::vector<Instance*> left_;
  std::set<const Instance*> seen_;
  std::vector<const Constant*> tensors_ = {};
};

}  // namespace

std::vector<const Constant*> nameByPath(Instance& root, Heap& heap) { return Naming(root, heap).run(); }

}  // namespace hp::torchscript
