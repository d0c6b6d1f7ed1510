// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <functional>
#include <map>

#include "core/model/tensors.h"
#include "core/runs/records.h"
#include "core/train/preflight.h"

namespace hp {

/// A node of a network with inputs and weights to try it on.
struct OperationTrial {
  const Node* node = nullptr;
  std::vector<at::Tensor> inputs = {};
  Weights weights = {};
  std::vector<std::string> names = {};  ///< of what has a gradient
  std::vector<at::Tensor> leaves = {};
};
/// Inputs and weights are numbers between -1 and 1 (weights without signs), the same ones every time.
OperationTrial trialOf(const Graph& graph, const Node& node, std::int64_t batch, const at::Device& device);

/// Digests of the output and of every gradient, by what they are of ("weight gradient").
using TrialDigests = std::map<std::string, ShortDigest>;
/// Does it once, forward and backward. Throws what LibTorch throws.
TrialDigests computed(const OperationTrial& trial);

/// One way of doing a trial; tests put others in the place of computed().
using Computation = std::function<TrialDigests(const OperationTrial&)>;
/// A row for each thing that was computed, from several computations with several thread counts; or one row
/// for the operation that LibTorch refuses because it has no reproducible form.
std::vector<PreflightRow> rowsOf(const OperationTrial& trial, const Computation& compute);
/// preflight() by another computation.
std::vector<PreflightRow> preflightBy(const Computation& compute, const Graph& graph, const TrainSpec& spec,
                                      std::int64_t batch, bool onlyTroubled, const RunContext& context);

}  // namespace hp
