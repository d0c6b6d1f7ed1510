// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/torchscript/recognise.h"

#include <algorithm>

#include "core/base/outcome.h"
#include "core/model/zoo/zoo.h"

namespace hp::torchscript {
namespace {

using Shapes = std::map<std::string, Shape>;

constexpr std::int64_t kMostClasses = 1'000'000;

bool isUnused(const Architecture& architecture, const std::string& name) {
  const auto& prefixes = architecture.unusedPrefixes;
  return name.ends_with("num_batches_tracked") ||
         std::any_of(prefixes.begin(), prefixes.end(),
                     [&](const auto& prefix) { return name.starts_with(prefix); });
}

Shapes shapesOf(const Graph& graph) {
  Shapes shapes;
  for (const auto& node : graph.nodes()) {
    const auto specs = parameterSpecs(node.layer);
    for (std::size_t i = 0; i < specs.size(); ++i) shapes[node.parameters[i]] = specs[i].shape;
  }
  return shapes;
}

bool matches(const Architecture& architecture, const Shapes& tensors) {
  const auto classes = tensors.find(architecture.classTensor);
  if (classes == tensors.end() || classes->second.empty() || classes->second[0] < 1 ||
      classes->second[0] > kMostClasses)
    return false;
  Shapes used;
  for (const auto& [name, shape] : tensors) {
    if (!isUnused(architecture, name)) used[name] = shape;
  }
  try {
    return used == shapesOf(architecture.build({.classes = static_cast<int>(classes->second[0]),
                                                .input = architecture.defaultInput}));
  } catch (const Error&) {
    return false;  // it cannot have that many classes
  }
}

}  // namespace

const Architecture* matchingArchitecture(const Shapes& tensors) {
  const auto all = architectures();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const auto& row) { return matches(row, tensors); });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace hp::torchscript
