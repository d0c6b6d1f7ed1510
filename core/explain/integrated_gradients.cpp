// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/integrated_gradients.h"

#include <algorithm>
#include <cmath>

#include "core/base/text.h"
#include "core/explain/point_gradient.h"
#include "core/explain/quadrature.h"
#include "core/explain/score_param.h"
#include "core/explain/target_score.h"
#include "core/model/executor.h"

namespace hp {
namespace {

// Gradients are held in blocks of this many, so that a long path needs no more memory than a short one.
constexpr std::int64_t kBlock = 16;

/// A part of the way: the sum of its gradients, weighted, and by how much it misses its difference of scores.
struct Part {
  double from = 0, to = 1;
  double scoreFrom = 0, scoreTo = 0;
  at::Tensor sum = {};
  double total = 0;

  double error() const { return std::abs(total - (scoreTo - scoreFrom)); }
};

/// The straight line from the baseline to the input.
class Path {
 public:
  Path(const ExplainRequest& request, const IntegratedGradientsParams& params, const RunContext& context)
      : request_(request),
        params_(params),
        points_(gaussLegendre(params.steps)),
        start_(toTensor(filledInput(request.network, params.baseline))),
        way_(toTensor(request.input) - start_),
        context_(context) {
    parts_.push_back({.scoreFrom = scoreAt(0), .scoreTo = scoreAt(1)});
    difference_ = parts_.front().scoreTo - parts_.front().scoreFrom;
    end_ = parts_.front().scoreTo;
    add(parts_.front());
  }

  double end() const { return end_; }
  double difference() const { return difference_; }
  std::int64_t taken() const { return taken_; }
  bool mayBeCut() const {
    return taken_ + 2 * params_.steps <= params_.mostSteps && parts_.size() < kMostParts;
  }
  void cutTheWorst();
  /// |sum - difference| / |difference|; of no difference at all the sum itself.
  double error() const;
  at::Tensor attribution() const;

 private:
  static constexpr std::size_t kMostParts = 256;

  double scoreAt(double place) const {
    const auto output = logits(request_.network, start_ + way_ * place, context_.silent());
    return targetScore(output, request_.target, params_.score).item<double>();
  }
  void add(Part& part);
  std::vector<PointGradient> block(const Part& part, std::int64_t first) const;

  const ExplainRequest& request_;
  const IntegratedGradientsParams& params_;
  std::vector<QuadraturePoint> points_;
  at::Tensor start_, way_;
  const RunContext& context_;
  std::vector<Part> parts_ = {};  ///< from the baseline to the input
  double end_ = 0, difference_ = 0;
  std::int64_t taken_ = 0;
};

std::vector<PointGradient> Path::block(const Part& part, std::int64_t first) const {
  return pointGradients(
      request_, std::min(kBlock, params_.steps - first),
      [&](std::int64_t i) {
        const double inside = points_[static_cast<std::size_t>(first + i)].at;
        return start_ + way_ * (part.from + inside * (part.to - part.from));
      },
      params_.score,
      [&](std::int64_t done) {
        context_.step(
            {HP_TEXT("Stage", "points on the path"), taken_ + first + done, taken_ + params_.steps});
      },
      context_);
}

void Path::add(Part& part) {
  part.sum = at::zeros(way_.sizes(), at::kDouble);
  for (std::int64_t first = 0; first < params_.steps; first += kBlock) {
    const auto found = block(part, first);
    for (std::size_t i = 0; i < found.size(); ++i) {
      const double weight = points_[static_cast<std::size_t>(first) + i].weight * (part.to - part.from);
      part.sum += found[i].gradient.to(at::kDouble) * weight;
    }
  }
  part.total = (part.sum * way_).sum().item<double>();
  taken_ += params_.steps;
}

void Path::cutTheWorst() {
  const auto worst = std::max_element(parts_.begin(), parts_.end(),
                                      [](const Part& a, const Part& b) { return a.error() < b.error(); });
  const double middle = (worst->from + worst->to) / 2, score = scoreAt(middle);
  Part second{.from = middle, .to = worst->to, .scoreFrom = score, .scoreTo = worst->scoreTo};
  worst->to = middle;
  worst->scoreTo = score;
  add(*worst);
  add(second);
  parts_.insert(worst + 1, std::move(second));
}

double Path::error() const {
  double sum = 0;
  for (const auto& part : parts_) sum += part.total;
  const double missing = std::abs(sum - difference_);
  return difference_ == 0 ? missing : missing / std::abs(difference_);
}

at::Tensor Path::attribution() const {
  auto sum = at::zeros(way_.sizes(), at::kDouble);
  for (const auto& part : parts_) sum += part.sum;
  return sum * way_;
}

Attribution integratedGradients(const ExplainRequest& request, const IntegratedGradientsParams& params,
                                const RunContext& context) {
  Path path(request, params, context);
  while (params.tolerance > 0 && path.error() > params.tolerance && path.mayBeCut()) path.cutTheWorst();
  const auto channels = path.attribution();
  Attribution made;
  made.channels = toArray(channels[0]);
  made.map = toArray(channels[0].sum(0));
  made.start = path.end();
  made.facts = {{"difference", HP_TEXT("Fact", "Score less the baseline's"), path.difference()},
                {"completeness-error", HP_TEXT("Fact", "Completeness error"), path.error()},
                {"steps", HP_TEXT("Fact", "Gradients"), static_cast<double>(path.taken())}};
  return made;
}

Params integratedGradientsParams() {
  using P = IntegratedGradientsParams;
  return {
      fillParam(&P::baseline, {.id = "baseline",
                               .label = HP_TEXT("Method", "Baseline"),
                               .help = HP_TEXT("Method",
                                               "The picture without content that the input is compared with. "
                                               "What looks like it gets nothing.")}),
      param(&P::steps, {.id = "steps",
                        .label = HP_TEXT("Method", "Steps"),
                        .help = HP_TEXT("Method", "Points between baseline and picture."),
                        .min = 1,
                        .max = 1000}),
      param(&P::tolerance, {.id = "tolerance",
                            .label = HP_TEXT("Method", "Tolerance"),
                            .help = HP_TEXT("Method",
                                            "More points are taken until the map's sum misses the difference "
                                            "of the scores by no more than this share; 0: never."),
                            .max = 1,
                            .step = 0.001,
                            .advanced = true}),
      param(&P::mostSteps, {.id = "most-steps",
                            .label = HP_TEXT("Method", "Most steps"),
                            .help = HP_TEXT("Method", "Where the search for the tolerance ends."),
                            .min = 1,
                            .max = 100000,
                            .advanced = true}),
      scoreParam(&P::score, true),
  };
}

}  // namespace

Method integratedGradientsMethod() {
  return makeMethod<IntegratedGradientsParams>(
      {.id = "integrated-gradients",
       .name = "Integrated Gradients",
       .summary =
           HP_TEXT("Method", "What every value adds on the way from a picture without content to this one."),
       .help = HP_TEXT(
           "Method",
           "Averages the gradient along the straight line from a baseline to the picture and multiplies "
           "it by their difference. The map sums to the difference of the scores, and the result says "
           "by how much that is missed. It depends on the baseline: parts of its colour get nothing, "
           "however important they are."),
       .formula = "R_i = (x_i − x'_i) · ∫₀¹ ∂ f_c(x' + α (x − x')) / ∂ x_i dα",
       .reference = "Sundararajan, Taly, Yan: Axiomatic Attribution for Deep Networks. ICML 2017."},
      integratedGradientsParams(), &integratedGradients);
}

}  // namespace hp
