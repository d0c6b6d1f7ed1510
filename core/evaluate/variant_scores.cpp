// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/variant_scores.h"

#include <cmath>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/explain/lime/chunks.h"
#include "core/explain/lime/inference_plan.h"
#include "core/explain/target_score.h"

namespace hp {
namespace {

/// `scores` is 1 x classes, or 1 x classes x H x W: then the mean over the pixels decides.
int firstClass(const at::Tensor& scores) {
  if (scores.size(1) == 1) return at::sigmoid(scores).mean().item<double>() > 0.5 ? 1 : 0;
  if (scores.numel() == scores.size(1)) return static_cast<int>(scores.argmax().item<std::int64_t>());
  return static_cast<int>(at::softmax(scores, 1).flatten(2).mean(2).argmax().item<std::int64_t>());
}

class Asking {
 public:
  Asking(const ExplainRequest& request, Score score, std::int64_t count,
         const std::function<Array(std::int64_t)>& variant)
      : target_(request.target),
        score_(score),
        variant_(variant),
        plan_(request.network, InferencePlan::batchFor(request.network.graph())),
        found_(static_cast<std::size_t>(count)) {}

  std::int64_t chunk() const { return plan_.batch(); }

  // The last chunk is filled up with zeros: the network always sees the same batch size.
  void ask(std::int64_t first, const RunContext& context) {
    const at::NoGradGuard noGradients;
    const auto end = std::min(first + chunk(), static_cast<std::int64_t>(found_.size()));
    std::vector<at::Tensor> pictures;
    for (auto i = first; i < end; ++i) {
      context.checkStop();
      pictures.push_back(toTensor(variant_(i))[0]);
    }
    while (static_cast<std::int64_t>(pictures.size()) < chunk())
      pictures.push_back(at::zeros_like(pictures.front()));
    const auto output = plan_.scores(at::stack(pictures).contiguous(at::MemoryFormat::ChannelsLast), context);
    for (auto i = first; i < end; ++i)
      found_[static_cast<std::size_t>(i)] = answer(output.slice(0, i - first, i - first + 1));
  }

  std::vector<VariantScore> scores() && { return std::move(found_); }

 private:
  VariantScore answer(const at::Tensor& output) const {
    const auto score = targetScore(output, target_, score_).item<double>();
    if (!std::isfinite(score))
      throw Error("The network's scores of a changed picture are not finite numbers.");
    return {score, firstClass(output)};
  }

  int target_;
  Score score_;
  const std::function<Array(std::int64_t)>& variant_;
  InferencePlan plan_;
  std::vector<VariantScore> found_;
};

}  // namespace

std::vector<VariantScore> variantScores(const ExplainRequest& request, Score score, std::int64_t count,
                                        const std::function<Array(std::int64_t)>& variant,
                                        const RunContext& context) {
  Asking asking(request, score, count, variant);
  const auto quiet = context.silent();
  forChunks(
      count, asking.chunk(), threads(),
      [&](std::int64_t done) {
        context.step({HP_TEXT("Stage", "changed pictures"), done, count});
      },
      [&](std::int64_t first) { asking.ask(first, quiet); });
  return std::move(asking).scores();
}

}  // namespace hp
