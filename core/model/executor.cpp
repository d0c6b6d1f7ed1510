// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/executor.h"

#include <ATen/Parallel.h>

#include <thread>

#include "core/base/outcome.h"
#include "core/base/platform.h"
#include "core/base/text.h"

namespace hp {
namespace {

std::vector<at::Tensor> gathered(const Node& node, const Activations& values) {
  std::vector<at::Tensor> inputs;
  inputs.reserve(node.inputs.size());
  for (const auto id : node.inputs) inputs.push_back(values[id]);
  return inputs;
}

void reportNode(const RunContext& context, const Graph& graph, NodeId id) {
  context.step({HP_TEXT("Stage", "network"), static_cast<std::int64_t>(id),
                static_cast<std::int64_t>(graph.size() - 1)});
}

// A value may go once its last reader has run; the output has no reader and stays.
void freeInputs(const Graph& graph, const Node& node, Activations& values) {
  for (const auto id : node.inputs) {
    if (graph.readers(id).back() == node.id) values[id] = at::Tensor();
  }
}

void requireInputShape(const Graph& graph, const at::Tensor& input) {
  const Shape got(input.sizes().begin(), input.sizes().end());
  if (got.empty() || Shape(got.begin() + 1, got.end()) != graph.input().shape) {
    throw Error("The network wants inputs of " + shapeText(graph.input().shape) + ", not " + shapeText(got) +
                ".");
  }
}

Activations run(const Graph& graph, const Weights& weights, const at::Tensor& input, NodeId last, Keep keep,
                const RunContext& context) {
  requireInputShape(graph, input);
  Activations values(graph.size());
  values[0] = input;
  for (NodeId id = 1; id <= last; ++id) {
    const auto& node = graph.node(id);
    reportNode(context, graph, id);
    values[id] = forwardNode(node, gathered(node, values), weights);
    if (keep == Keep::OutputOnly) freeInputs(graph, node, values);
  }
  return values;
}

std::atomic<int>& changes() {
  static std::atomic<int> count = 0;
  return count;
}

}  // namespace

Activations runGraph(const Graph& graph, const Weights& weights, const at::Tensor& input, Keep keep,
                     const RunContext& context) {
  return run(graph, weights, input, graph.size() - 1, keep, context);
}

Activations runUpTo(const Graph& graph, const Weights& weights, const at::Tensor& input, NodeId last,
                    const RunContext& context) {
  return run(graph, weights, input, last, Keep::OutputOnly, context);
}

at::Tensor inFastLayout(const at::Tensor& batch) {
  return batch.dim() == 4 ? batch.contiguous(at::MemoryFormat::ChannelsLast) : batch;
}

at::Tensor runFrom(const Graph& graph, const Weights& weights, NodeId from, const at::Tensor& value,
                   const Activations& known, const RunContext& context) {
  Activations values = known;
  std::vector<bool> depends(graph.size(), false);
  values.resize(graph.size());
  values[from] = value;
  depends[from] = true;
  for (NodeId id = from + 1; id < graph.size(); ++id) {
    const auto& node = graph.node(id);
    depends[id] =
        std::any_of(node.inputs.begin(), node.inputs.end(), [&](NodeId input) { return depends[input]; });
    if (!depends[id]) continue;
    reportNode(context, graph, id);
    values[id] = forwardNode(node, gathered(node, values), weights);
  }
  return values.back();
}

at::Tensor logits(const Network& network, const at::Tensor& batch, const RunContext& context) {
  const at::NoGradGuard noGradients;
  const auto& content = network.content();
  return runGraph(content.graph, content.weights, inFastLayout(batch), Keep::OutputOnly, context).back();
}

void setThreads(int count) {
  const int wanted = count > 0 ? count : static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
  at::set_num_threads(wanted);
  setBlasThreads(wanted);
}

int threads() { return at::get_num_threads(); }

// OpenBLAS built on pthreads keeps a count of its own.
int blasThreads() { return platform::intFrom("openblas_get_num_threads").value_or(threads()); }

void setBlasThreads(int count) {
  // Counted before and after: what begins in between has seen a change when it ends.
  ++changes();
  platform::callWithInt("openblas_set_num_threads", count);
  ++changes();
}

int blasThreadChanges() { return changes(); }

}  // namespace hp
