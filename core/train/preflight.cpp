// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/preflight.h"

#include <map>
#include <nlohmann/json.hpp>

#include "core/base/outcome.h"
#include "core/model/numerics_turn.h"
#include "core/model/threads.h"
#include "core/train/operation_trial.h"

namespace hp {
namespace {

constexpr int kTrialThreads[] = {1, 2, 3};
constexpr int kRepetitionsOnDevice = 3;

bool isOnProcessor(const OperationTrial& trial) { return trial.inputs.front().device().is_cpu(); }

/// What several computations gave, the first of them to compare with.
struct Attempts {
  TrialDigests first = {};
  std::vector<TrialDigests> again = {};         ///< all else equal
  std::vector<TrialDigests> otherThreads = {};  ///< the processor's; a device knows no threads
};

Attempts attemptsOf(const OperationTrial& trial, const Computation& compute) {
  Attempts attempts{.first = compute(trial)};
  const int repetitions = isOnProcessor(trial) ? 1 : kRepetitionsOnDevice;
  for (int i = 0; i < repetitions; ++i) attempts.again.push_back(compute(trial));
  if (!isOnProcessor(trial)) return attempts;
  for (const int count : kTrialThreads) {
    const ThreadScope scope(count);
    attempts.otherThreads.push_back(compute(trial));
  }
  return attempts;
}

bool areEqual(const std::vector<TrialDigests>& all, const std::string& what, const ShortDigest& digest) {
  return std::all_of(all.begin(), all.end(), [&](const auto& one) { return one.at(what) == digest; });
}

std::string remedyFor(const PreflightRow& row) {
  if (!row.repeats) return "nothing makes it repeat here; runs will differ";
  if (row.sameWithOtherThreads) return {};
  return "threads fixed at " + std::to_string(threads()) + " and recorded";
}

PreflightRow rowOf(const std::string& operation, const std::string& what, const Attempts& attempts) {
  PreflightRow row{.operation = operation + ": " + what,
                   .repeats = areEqual(attempts.again, what, attempts.first.at(what))};
  if (!attempts.otherThreads.empty()) {
    const auto& reference = attempts.otherThreads.front().at(what);
    row.sameWithOtherThreads = areEqual(attempts.otherThreads, what, reference);
  }
  row.remedy = remedyFor(row);
  return row;
}

/// LibTorch's own name of the operation that it refuses, or empty for any other complaint.
std::string refusedOperation(const std::string& message) {
  if (message.find("CUBLAS_WORKSPACE_CONFIG") != std::string::npos) return "matrix product";
  const auto found = message.find(" does not have a deterministic implementation");
  if (found == std::string::npos) return {};
  const auto before = message.find_last_of(" \n", found - 1);
  const auto begin = before == std::string::npos ? 0 : before + 1;
  return message.substr(begin, found - begin);
}

PreflightRow refusal(const std::string& operation, const std::string& refused) {
  return {.operation = operation + ": " + refused,
          .repeats = false,
          .refused = true,
          .remedy = "choose the mode native, in which runs may differ, or the processor (cpu)"};
}

/// Nodes that compute the same on the same sizes need one trial.
std::string keyOf(const Graph& graph, const Node& node) {
  std::string key = layerText(node.layer);
  for (const auto id : node.inputs) key += " " + shapeText(graph.node(id).shape);
  return key;
}

std::map<std::string, std::vector<NodeId>> distinctNodes(const Graph& graph) {
  std::map<std::string, std::vector<NodeId>> distinct;
  for (const auto& node : graph.nodes()) {
    if (!node.is<layer::Input>() && !node.is<layer::Dropout>())
      distinct[keyOf(graph, node)].push_back(node.id);
  }
  return distinct;
}

std::string verdictOf(const PreflightRow& row) {
  if (row.refused) return "is refused, because LibTorch has no form of it that repeats its bits";
  return std::string("gives other bits ") +
         (row.repeats ? "with another number of threads" : "when done again");
}

}  // namespace

std::vector<PreflightRow> rowsOf(const OperationTrial& trial, const Computation& compute) {
  const auto operation = layerText(trial.node->layer);
  try {
    const auto attempts = attemptsOf(trial, compute);
    std::vector<PreflightRow> rows;
    for (const auto& [what, unused] : attempts.first) rows.push_back(rowOf(operation, what, attempts));
    return rows;
  } catch (const c10::Error& error) {
    const auto refused = refusedOperation(error.what_without_backtrace());
    if (refused.empty()) throw;
    return {refusal(operation, refused)};
  }
}

std::vector<PreflightRow> preflightBy(const Computation& compute, const Graph& graph, const TrainSpec& spec,
                                      std::int64_t batch, bool onlyTroubled, const RunContext& context) {
  const NumericsTurn turn(context.silent());
  std::vector<PreflightRow> all;
  const at::Device device(spec.device);
  const auto distinct = distinctNodes(graph);
  const Computation stoppable = [&](const OperationTrial& trial) {
    context.checkStop();
    return compute(trial);
  };
  std::int64_t done = 0;
  for (const auto& [key, ids] : distinct) {
    context.step({"pre-flight", done++, static_cast<std::int64_t>(distinct.size())});
    const auto trial = trialOf(graph, graph.node(ids.front()), batch, device);
    for (auto& row : rowsOf(trial, stoppable)) {
      if (onlyTroubled && row.remedy.empty()) continue;
      for (const auto id : ids) row.layers.push_back(graph.node(id).name);
      all.push_back(std::move(row));
    }
  }
  return all;
}

std::vector<PreflightRow> preflight(const Graph& graph, const TrainSpec& spec, std::int64_t batch,
                                    bool onlyTroubled, const RunContext& context) {
  return preflightBy(computed, graph, spec, batch, onlyTroubled, context);
}

void requirePossible(const std::vector<PreflightRow>& rows) {
  std::string sentences;
  for (const auto& row : rows) {
    if (row.refused) sentences += (sentences.empty() ? "" : " ") + sentenceOf(row);
  }
  if (!sentences.empty()) throw Error(sentences);
}

std::string sentenceOf(const PreflightRow& row) {
  std::string layers;
  for (const auto& name : row.layers) layers += (layers.empty() ? "" : ", ") + name;
  return row.operation + " (" + layers + ") " + verdictOf(row) + ": " + row.remedy + ".";
}

Json toJson(const std::vector<PreflightRow>& rows) {
  Json all = Json::array();
  for (const auto& row : rows) {
    all.push_back({{"operation", row.operation},
                   {"layers", row.layers},
                   {"repeats", row.repeats},
                   {"same-with-other-threads", row.sameWithOtherThreads},
                   {"refused", row.refused},
                   {"remedy", row.remedy}});
  }
  return all;
}

}  // namespace hp
