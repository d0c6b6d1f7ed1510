// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lime/prediction.h"

#include <algorithm>
#include <cmath>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/explain/lime/chunks.h"
#include "core/explain/lime/inference_plan.h"
#include "core/explain/lime/stem.h"

namespace hp {
namespace {

// Softmax and logistic function in double; plain loops, so that the order of the sum is fixed. The scores of
// two classes lie `apart` floats from each other.
double probability(const float* scores, std::int64_t classes, std::int64_t apart, int target) {
  if (classes == 1) return 1 / (1 + std::exp(target == 1 ? -double{scores[0]} : double{scores[0]}));
  double highest = scores[0], sum = 0;
  for (std::int64_t i = 1; i < classes; ++i) highest = std::max(highest, double{scores[i * apart]});
  for (std::int64_t i = 0; i < classes; ++i) sum += std::exp(scores[i * apart] - highest);
  return std::exp(scores[target * apart] - highest) / sum;
}

// Of a sample's scores, class by class and within a class pixel by pixel; one pixel where the network answers
// for the picture as a whole.
double meanProbability(const float* scores, std::int64_t classes, std::int64_t pixels, int target) {
  double sum = 0;
  for (std::int64_t i = 0; i < pixels; ++i) sum += probability(scores + i, classes, pixels, target);
  return sum / static_cast<double>(pixels);
}

class Sampler {
 public:
  Sampler(const ExplainRequest& request, std::span<const int> targets, const Composites& composites,
          const Segmentation& segmentation, const Design& design)
      : request_(request),
        targets_(targets),
        composites_(composites),
        design_(design),
        plan_(request.network, InferencePlan::batchFor(request.network.graph())),
        stem_(Stem::find(request.network.graph(), segmentation, design)),
        responses_(targets.size(), std::vector<double>(static_cast<std::size_t>(design.samples))) {
    if (stem_) ofRows_.resize(static_cast<std::size_t>(stem_->rows().samples) * stem_->size());
  }

  std::int64_t chunk() const { return plan_.batch(); }
  int stemRows() const { return stem_ ? stem_->rows().samples : 0; }

  /// Runs the stem on the chunk of its rows that begins at `first`.
  void runStem(std::int64_t first, const RunContext& context) {
    const auto input = composed(stem_->rows(), first);
    const auto value = plan_.run(0, input, stem_->end(), context).contiguous(at::MemoryFormat::ChannelsLast);
    const auto count = static_cast<std::size_t>(std::min(chunk(), stemRows() - first)) * stem_->size();
    std::copy_n(value.data_ptr<float>(), count,
                ofRows_.data() + static_cast<std::size_t>(first) * stem_->size());
  }

  /// Predicts the chunk of samples that begins at `first`.
  void predict(std::int64_t first, const RunContext& context) {
    const auto scores = (stem_ ? plan_.run(stem_->end(), assembled(first), lastNode(), context)
                               : plan_.run(0, composed(design_, first), lastNode(), context))
                            .contiguous();
    const auto classes = scores.size(1), pixels = scores[0].numel() / classes;
    for (std::int64_t i = 0; i < chunk() && first + i < design_.samples; ++i) {
      const auto* its = scores.data_ptr<float>() + i * classes * pixels;
      for (std::size_t k = 0; k < targets_.size(); ++k)
        responses_[k][static_cast<std::size_t>(first + i)] =
            meanProbability(its, classes, pixels, targets_[k]);
    }
  }

  std::vector<std::vector<double>> responses() && {
    for (const auto& ofTarget : responses_) {
      if (!std::all_of(ofTarget.begin(), ofTarget.end(), [](double value) { return std::isfinite(value); })) {
        throw Error(
            "The network's scores are not finite numbers; its weights hold NaN, infinity or huge values.");
      }
    }
    return std::move(responses_);
  }

 private:
  NodeId lastNode() const { return request_.network.graph().size() - 1; }

  /// A chunk of a node's values, channels last, written sample by sample. The last chunk is filled up with
  /// the last sample: the network always sees the same batch size.
  template <class Write>
  at::Tensor chunkOf(NodeId id, std::int64_t first, int samples, Write write) const {
    const auto& shape = request_.network.graph().node(id).shape;
    auto values = at::empty({chunk(), shape.at(0), shape.at(1), shape.at(2)}, at::MemoryFormat::ChannelsLast);
    for (std::int64_t i = 0; i < chunk(); ++i) {
      const auto sample = static_cast<int>(std::min<std::int64_t>(first + i, samples - 1));
      write(sample, values.data_ptr<float>() + i * elementCount(shape));
    }
    return values;
  }
  at::Tensor composed(const Design& design, std::int64_t first) const {
    return chunkOf(0, first, design.samples,
                   [&](int sample, float* to) { composites_.write(design.row(sample), to); });
  }
  at::Tensor assembled(std::int64_t first) const {
    return chunkOf(stem_->end(), first, design_.samples,
                   [&](int sample, float* to) { stem_->assemble(design_.row(sample), ofRows_.data(), to); });
  }

  const ExplainRequest& request_;
  std::span<const int> targets_;
  const Composites& composites_;
  const Design& design_;
  InferencePlan plan_;
  std::optional<Stem> stem_;
  // Chunks write to places of their own.
  std::vector<float> ofRows_ = {};
  std::vector<std::vector<double>> responses_;
};

}  // namespace

std::vector<std::vector<double>> predictSamples(const ExplainRequest& request, std::span<const int> targets,
                                                const Composites& composites,
                                                const Segmentation& segmentation, const Design& design,
                                                int batch, const RunContext& context, RepeatOf repeat) {
  Sampler sampler(request, targets, composites, segmentation, design);
  const auto chunk = sampler.chunk();
  const auto quiet = context.silent();
  const auto before = repeat.index * design.samples, total = repeat.count * design.samples;
  if (sampler.stemRows() > 0) {
    forChunks(
        sampler.stemRows(), chunk, threads(),
        [&](std::int64_t) {
          context.step({HP_TEXT("Stage", "first layers"), before, total});
        },
        [&](std::int64_t first) { sampler.runStem(first, quiet); });
  }
  const auto perStep = std::max<std::int64_t>(1, batch / chunk) * chunk;
  forChunks(
      design.samples, perStep, threads(),
      [&](std::int64_t done) {
        context.step({HP_TEXT("Stage", "samples"), before + done, total});
      },
      [&](std::int64_t begin) {
        const auto end = std::min<std::int64_t>(begin + perStep, design.samples);
        for (auto first = begin; first < end; first += chunk) sampler.predict(first, quiet);
      });
  return std::move(sampler).responses();
}

}  // namespace hp
