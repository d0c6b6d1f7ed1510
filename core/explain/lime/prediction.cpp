// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lime/prediction.h"

#include <algorithm>
#include <cmath>

#include "core/explain/lime/chunks.h"
#include "core/explain/lime/inference_plan.h"

namespace hp {
namespace {

// Softmax and logistic function in double; plain loops, so that the order of the sum is fixed.
double probability(const float* scores, std::int64_t classes, int target) {
  if (classes == 1) return 1 / (1 + std::exp(target == 1 ? -double{scores[0]} : double{scores[0]}));
  const double highest = *std::max_element(scores, scores + classes);
  double sum = 0;
  for (std::int64_t i = 0; i < classes; ++i) sum += std::exp(scores[i] - highest);
  return std::exp(scores[target] - highest) / sum;
}

class Sampler {
 public:
  Sampler(const ExplainRequest& request, const Composites& composites, const Design& design)
      : request_(request),
        composites_(composites),
        design_(design),
        plan_(request.network, InferencePlan::batchFor(request.network.graph())),
        responses_(static_cast<std::size_t>(design.samples)) {}

  std::int64_t chunk() const { return plan_.batch(); }

  /// Predicts the samples of one chunk, which begins at `first`.
  void predict(std::int64_t first, const RunContext& context) {
    const auto& shape = request_.network.graph().input().shape;
    auto input = at::empty({chunk(), shape.at(0), shape.at(1), shape.at(2)}, at::MemoryFormat::ChannelsLast);
    for (std::int64_t i = 0; i < chunk(); ++i) {
      // The last chunk is filled up with the last sample: the network always sees the same batch size.
      const auto sample = static_cast<int>(std::min<std::int64_t>(first + i, design_.samples - 1));
      composites_.write(design_.row(sample), input.data_ptr<float>() + i * static_cast<std::int64_t>(composites_.size()));
    }
    const auto scores = plan_.scores(input, context).contiguous();
    const auto classes = scores.size(1);
    for (std::int64_t i = 0; i < chunk() && first + i < design_.samples; ++i) {
      responses_[static_cast<std::size_t>(first + i)] = probability(scores.data_ptr<float>() + i * classes, classes, request_.target);
    }
  }

  std::vector<double> responses() && { return std::move(responses_); }

 private:
  const ExplainRequest& request_;
  const Composites& composites_;
  const Design& design_;
  InferencePlan plan_;
  std::vector<double> responses_;  ///< chunks write to places of their own
};

}  // namespace

std::vector<double> predictSamples(const ExplainRequest& request, const Composites& composites, const Design& design, int batch,
                                   const RunContext& context) {
  Sampler sampler(request, composites, design);
  const auto chunk = sampler.chunk();
  const auto perStep = std::max<std::int64_t>(1, batch / chunk) * chunk;
  const auto steps = (design.samples + perStep - 1) / perStep;
  forChunks(steps, threads(), "samples", context, [&](std::int64_t step, const RunContext& quiet) {
    const auto end = std::min<std::int64_t>((step + 1) * perStep, design.samples);
    for (auto first = step * perStep; first < end; first += chunk) sampler.predict(first, quiet);
  });
  return std::move(sampler).responses();
}

}  // namespace hp
