// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lime/receptive_field.h"

#include <algorithm>

namespace hp {
namespace {

using namespace layer;

Sight through(const Sight& sight, std::int64_t kernel, std::int64_t stride, std::int64_t dilation,
              std::int64_t before) {
  return {sight.start - before * sight.step, sight.step * stride,
          sight.size + dilation * (kernel - 1) * sight.step};
}

ReceptiveField through(const ReceptiveField& field, Extent2d kernel, Extent2d stride, Extent2d dilation,
                       const Padding2d& padding) {
  return {through(field.rows, kernel.height, stride.height, dilation.height, padding.top),
          through(field.columns, kernel.width, stride.width, dilation.width, padding.left)};
}

std::optional<Sight> united(const Sight& a, const Sight& b) {
  if (a.step != b.step) return std::nullopt;
  const auto start = std::min(a.start, b.start);
  return Sight{start, a.step, std::max(a.start + a.size, b.start + b.size) - start};
}

using Fields = std::vector<std::optional<ReceptiveField>>;

/// The field of a node from those of its inputs, all of which are known.
struct FieldOf {
  std::vector<ReceptiveField> in;

  std::optional<ReceptiveField> all() const {
    auto result = in.front();
    for (const auto& other : in) {
      const auto rows = united(result.rows, other.rows), columns = united(result.columns, other.columns);
      if (!rows || !columns) return std::nullopt;
      result = {*rows, *columns};
    }
    return result;
  }

  std::optional<ReceptiveField> operator()(const Conv2d& l) const {
    return through(in[0], l.kernel, l.stride, l.dilation, l.padding);
  }
  std::optional<ReceptiveField> operator()(const MaxPool2d& l) const {
    return through(in[0], l.kernel, l.stride, l.dilation, l.padding);
  }
  std::optional<ReceptiveField> operator()(const AvgPool2d& l) const {
    return through(in[0], l.kernel, l.stride, {}, l.padding);
  }
  std::optional<ReceptiveField> operator()(const Activation&) const { return in[0]; }
  std::optional<ReceptiveField> operator()(const BatchNorm2d&) const { return in[0]; }
  std::optional<ReceptiveField> operator()(const Scale&) const { return in[0]; }
  std::optional<ReceptiveField> operator()(const Dropout&) const { return in[0]; }
  std::optional<ReceptiveField> operator()(const Identity&) const { return in[0]; }
  std::optional<ReceptiveField> operator()(const Add&) const { return all(); }
  std::optional<ReceptiveField> operator()(const Concat& l) const {
    return l.axis == 0 ? all() : std::nullopt;
  }
  template <class Other>
  std::optional<ReceptiveField> operator()(const Other&) const {
    return std::nullopt;
  }
};

}  // namespace

std::vector<std::optional<ReceptiveField>> receptiveFields(const Graph& graph) {
  Fields fields{ReceptiveField{}};
  for (NodeId id = 1; id < graph.size(); ++id) {
    const auto& node = graph.node(id);
    FieldOf fieldOf;
    for (const auto input : node.inputs) {
      if (fields[input]) fieldOf.in.push_back(*fields[input]);
    }
    const bool known =
        node.shape.size() == 3 && !node.inputs.empty() && fieldOf.in.size() == node.inputs.size();
    fields.push_back(known ? std::visit(fieldOf, node.layer) : std::nullopt);
  }
  return fields;
}

bool isCut(const Graph& graph, NodeId id) {
  for (NodeId before = 0; before < id; ++before) {
    const auto& readers = graph.readers(before);
    if (std::any_of(readers.begin(), readers.end(), [id](NodeId reader) { return reader > id; }))
      return false;
  }
  return true;
}

}  // namespace hp
