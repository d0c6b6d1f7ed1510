// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/model/graph.h"

namespace hp {

/// The pixels that a row or column of a layer's output sees: output i sees [start + i step, start + i step +
/// size), parts of which may lie outside the picture.
struct Sight {
  std::int64_t start = 0, step = 1, size = 1;
  friend bool operator==(const Sight&, const Sight&) = default;
};

struct ReceptiveField {
  Sight rows = {}, columns = {};
  friend bool operator==(const ReceptiveField&, const ReceptiveField&) = default;
};

/// Every node's receptive field at the input, by NodeId; nothing where a node sees the whole picture or we
/// cannot tell.
std::vector<std::optional<ReceptiveField>> receptiveFields(const Graph& graph);

/// True if everything after the node depends on the input through it alone.
bool isCut(const Graph& graph, NodeId id);

}  // namespace hp
