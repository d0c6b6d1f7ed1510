// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "core/model/import/torchscript/draft.h"

namespace hp::torchscript {
namespace {

std::string numbered(const std::string& base, int number) {
  const bool endsInDigit = !base.empty() && base.back() >= '0' && base.back() <= '9';
  return base + (endsInDigit ? "_" : "") + std::to_string(number);
}

// As people name such layers: "avg_pool2d" is an avg_pool, and nobody says adaptive.
std::string friendly(std::string op) {
  if (op.ends_with("2d")) op.resize(op.size() - 2);
  return op == "adaptive_avg_pool" ? "avgpool" : op;
}

bool isOwnOutput(const DraftNode& node) {
  return !node.scope.empty() &&
         std::find(node.returnedBy.begin(), node.returnedBy.end(), node.scope) != node.returnedBy.end();
}

// The nearest module around the node's own that returns it, too; empty for none or the root.
std::string outerModule(const DraftNode& node) {
  for (const auto& module : node.returnedBy) {
    if (module != node.scope) return module;
  }
  return "";
}

class Names {
 public:
  Names(const std::vector<DraftNode>& nodes, const std::vector<bool>& alive) : nodes_(nodes), alive_(alive) {
    for (NodeId id = 1; id < nodes.size(); ++id) {
      if (!alive[id]) continue;
      const auto& node = nodes[id];
      ++counts_[isOwnOutput(node) ? node.scope : inner(node)];
      for (const auto& module : std::set<std::string>(node.returnedBy.begin(), node.returnedBy.end()))
        ++outputs_[module];
    }
  }

  std::vector<std::string> run() {
    std::vector<std::string> names(nodes_.size());
    names[0] = "input";
    taken_.insert("input");
    for (NodeId id = 1; id < nodes_.size(); ++id) {
      if (alive_[id]) names[id] = unique(nameOf(nodes_[id]));
    }
    return names;
  }

 private:
  static std::string inner(const DraftNode& node) {
    const auto op = friendly(node.op);
    return node.scope.empty() ? op : node.scope + "." + op;
  }

  std::string nameOf(const DraftNode& node) {
    const bool own = isOwnOutput(node);
    const auto base = own ? node.scope : inner(node);
    if (counts_[base] == 1) return base;
    const auto outer = outerModule(node);
    if (own && !outer.empty() && outputs_[outer] == 1) return outer;
    return numbered(base, ++used_[base]);
  }

  std::string unique(const std::string& name) {
    auto free = name;
    for (int number = 2; !taken_.insert(free).second; ++number) free = name + "_" + std::to_string(number);
    return free;
  }

  const std::vector<DraftNode>& nodes_;
  const std::vector<bool>& alive_;
  std::map<std::string, int> counts_, used_, outputs_;
  std::set<std::string> taken_;
};

}  // namespace

std::vector<std::string> namesOf(const std::vector<DraftNode>& nodes, const std::vector<bool>& alive) {
  return Names(nodes, alive).run();
}

}  // namespace hp::torchscript
