// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/occlusion.h"

#include <algorithm>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/explain/lime/chunks.h"
#include "core/explain/lime/inference_plan.h"
#include "core/explain/score_param.h"
#include "core/explain/target_score.h"

namespace hp {
namespace {

struct Window {
  std::int64_t top = 0, left = 0, bottom = 0, right = 0;  ///< the last two exclusive
};

std::vector<std::int64_t> begins(std::int64_t size, const OcclusionParams& params) {
  std::vector<std::int64_t> all{0};
  while (all.back() + params.window < size) all.push_back(all.back() + params.stride);
  return all;
}

std::vector<Window> windows(std::int64_t height, std::int64_t width, const OcclusionParams& params) {
  std::vector<Window> all;
  for (const auto top : begins(height, params)) {
    for (const auto left : begins(width, params))
      all.push_back(
          {top, left, std::min(top + params.window, height), std::min(left + params.window, width)});
  }
  return all;
}

/// A class's scores for the picture as it is (index 0) and behind every window.
using Scores = std::vector<double>;

/// What the network says of the picture behind windows, for several classes at once.
class Hiding {
 public:
  Hiding(const ExplainRequest& request, std::span<const int> targets, const OcclusionParams& params,
         const std::vector<Window>& all)
      : targets_(targets),
        params_(params),
        windows_(all),
        plan_(request.network, InferencePlan::batchFor(request.network.graph())),
        input_(toTensor(request.input)),
        fill_(toTensor(filledInput(request.network, params.fill))) {}

  std::vector<Scores> scores(const RunContext& context) const {
    const auto count = static_cast<std::int64_t>(windows_.size()) + 1;
    std::vector<Scores> found(targets_.size(), Scores(static_cast<std::size_t>(count)));
    const auto quiet = context.silent();
    forChunks(
        count, plan_.batch(), threads(),
        [&](std::int64_t done) {
          context.step({HP_TEXT("Stage", "windows"), done, count});
        },
        [&](std::int64_t first) { scoreChunk(first, found, quiet); });
    return found;
  }

 private:
  at::Tensor hidden(std::int64_t index) const {
    auto picture = input_[0].clone();
    if (index == 0 || index > static_cast<std::int64_t>(windows_.size())) return picture;
    const auto& window = windows_[static_cast<std::size_t>(index - 1)];
    const auto part = [&](const at::Tensor& of) {
      return of.slice(1, window.top, window.bottom).slice(2, window.left, window.right);
    };
    part(picture).copy_(part(fill_[0]));
    return picture;
  }
  // The last chunk is filled up with the picture itself: the network always sees the same batch size.
  void scoreChunk(std::int64_t first, std::vector<Scores>& found, const RunContext& context) const {
    const at::NoGradGuard noGradients;
    std::vector<at::Tensor> pictures;
    for (std::int64_t i = 0; i < plan_.batch(); ++i) pictures.push_back(hidden(first + i));
    const auto output = plan_.scores(at::stack(pictures).contiguous(at::MemoryFormat::ChannelsLast), context);
    const auto end = std::min(first + plan_.batch(), static_cast<std::int64_t>(windows_.size()) + 1);
    for (auto i = first; i < end; ++i) {
      const auto one = output.slice(0, i - first, i - first + 1);
      for (std::size_t k = 0; k < targets_.size(); ++k)
        found[k][static_cast<std::size_t>(i)] = targetScore(one, targets_[k], params_.score).item<double>();
    }
  }

  std::span<const int> targets_;
  const OcclusionParams& params_;
  const std::vector<Window>& windows_;
  InferencePlan plan_;
  at::Tensor input_, fill_;
};

// The mean loss over the windows that hide a pixel.
at::Tensor meanLoss(const std::vector<Window>& all, const Scores& scores, std::int64_t height,
                    std::int64_t width) {
  auto sum = at::zeros({height, width}, at::kDouble), count = at::zeros({height, width}, at::kDouble);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto part = [&](const at::Tensor& of) {
      return of.slice(0, all[i].top, all[i].bottom).slice(1, all[i].left, all[i].right);
    };
    part(sum).add_(scores[0] - scores[i + 1]);
    part(count).add_(1);
  }
  return sum / count;
}

std::vector<Attribution> occlusion(const ExplainRequest& request, std::span<const int> targets,
                                   const OcclusionParams& params, const RunContext& context) {
  if (params.stride > params.window)
    throw Error("A stride of " + std::to_string(params.stride) + " leaves gaps between windows of " +
                std::to_string(params.window) + " pixels; choose a stride of at most the window.");
  const auto height = request.input.size(2), width = request.input.size(3);
  const auto all = windows(height, width, params);
  std::vector<Attribution> results;
  for (const auto& scores : Hiding(request, targets, params, all).scores(context)) {
    auto& result = results.emplace_back();
    result.map = toArray(meanLoss(all, scores, height, width));
    result.start = scores.front();
    result.facts = {{"windows", HP_TEXT("Fact", "Windows"), static_cast<double>(all.size())}};
  }
  return results;
}

Params occlusionParams() {
  using P = OcclusionParams;
  return {
      param(&P::window, {.id = "window",
                         .label = HP_TEXT("Method", "Window"),
                         .help = HP_TEXT("Method", "Side of the square that hides a part of the picture."),
                         .unit = "px",
                         .min = 1,
                         .max = 1000}),
      param(
          &P::stride,
          {.id = "stride",
           .label = HP_TEXT("Method", "Stride"),
           .help = HP_TEXT("Method", "How far the square moves; small is fine and slow. At most the window."),
           .unit = "px",
           .min = 1,
           .max = 1000}),
      fillParam(&P::fill, {.id = "fill",
                           .label = HP_TEXT("Method", "Hidden by"),
                           .help = HP_TEXT("Method", "What the square is filled with.")}),
      scoreParam(&P::score, false),
  };
}

}  // namespace

Method occlusionMethod() {
  return makeMethod<OcclusionParams>(
      {.id = "occlusion",
       .name = "Occlusion",
       .summary =
           HP_TEXT("Method", "How much of the score is lost when a square hides a part of the picture."),
       .help = HP_TEXT(
           "Method",
           "Moves a square over the picture and asks the network each time. Needs nothing of the network "
           "but its answers, and says what really happens; but a square is itself something to be seen, "
           "parts that stand in for each other look unimportant, and the window's size decides what is "
           "found."),
       .formula = "R_i = mean over windows w that hide i of  f_c(x) − f_c(x with w filled)",
       .reference = "Zeiler, Fergus: Visualizing and Understanding Convolutional Networks. ECCV 2014."},
      occlusionParams(), &occlusion);
}

}  // namespace hp
