// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/smooth_grad.h"

#include <algorithm>
#include <cmath>

#include "core/base/philox.h"
#include "core/base/text.h"
#include "core/explain/point_gradient.h"
#include "core/explain/score_param.h"
#include "core/explain/target_score.h"
#include "core/model/executor.h"

namespace hp {
namespace {

constexpr std::int64_t kRound = 10;

double noiseDeviation(const Array& input, double level) {
  const auto [low, high] = std::minmax_element(input.values.begin(), input.values.end());
  return level * (double{*high} - double{*low});
}

at::Tensor noisyInput(const Array& input, double deviation, std::uint64_t seed, std::int64_t sample) {
  const Philox noise(seed, RandomPurpose::Noise, static_cast<std::uint64_t>(sample));
  Array noisy = input;
  for (std::size_t i = 0; i < noisy.values.size(); ++i)
    noisy.values[i] = static_cast<float>(noisy.values[i] + deviation * noise.normal(i));
  return toTensor(noisy);
}

/// Mean and standard error of every value, in double.
class RunningMean {
 public:
  void add(const at::Tensor& values) {
    // Welford's update: no cancellation where the spread is small beside the mean.
    ++count_;
    if (count_ == 1) {
      mean_ = values.clone();
      squares_ = at::zeros_like(mean_);
      return;
    }
    const auto off = values - mean_;
    mean_ += off / static_cast<double>(count_);
    squares_ += off * (values - mean_);
  }

  std::int64_t count() const { return count_; }
  const at::Tensor& mean() const { return mean_; }
  /// One sample says nothing of how far another would be from it.
  bool knowsItsError() const { return count_ >= 2; }
  /// Root mean square of the standard errors as a share of that of the means; 0 where nothing varies.
  double relativeError() const {
    const auto n = static_cast<double>(count_);
    const double error = std::sqrt(squares_.mean().item<double>() / (n - 1) / n);
    const double size = std::sqrt(mean_.square().mean().item<double>());
    return error == 0 ? 0 : error / size;
  }

 private:
  std::int64_t count_ = 0;
  at::Tensor mean_ = {}, squares_ = {};
};

class Sampling {
 public:
  Sampling(const ExplainRequest& request, const SmoothGradParams& params)
      : request_(request), params_(params), deviation_(noiseDeviation(request.input, params.level)) {}

  RunningMean run(const RunContext& context) const {
    RunningMean mean;
    while (mean.count() < params_.samples && !isDone(mean)) addRound(mean, context);
    return mean;
  }

 private:
  bool isDone(const RunningMean& mean) const {
    return params_.tolerance > 0 && mean.count() >= 2 * kRound && mean.relativeError() <= params_.tolerance;
  }
  void addRound(RunningMean& mean, const RunContext& context) const {
    const auto first = mean.count();
    const auto found = pointGradients(
        request_, std::min(kRound, params_.samples - first),
        [&](std::int64_t i) {
          return noisyInput(request_.input, deviation_, static_cast<std::uint64_t>(params_.seed), first + i);
        },
        params_.score,
        [&](std::int64_t done) {
          context.step({HP_TEXT("Stage", "samples"), first + done, params_.samples});
        },
        context);
    for (const auto& sample : found) {
      const auto value = sample.gradient.to(at::kDouble);
      mean.add(params_.kind == SmoothGradKind::Squared ? value.square() : value);
    }
  }

  const ExplainRequest& request_;
  const SmoothGradParams& params_;
  double deviation_;
};

Attribution smoothGrad(const ExplainRequest& request, const SmoothGradParams& params,
                       const RunContext& context) {
  const auto mean = Sampling(request, params).run(context);
  const auto output = logits(request.network, toTensor(request.input), context.silent());
  Attribution result;
  result.channels = toArray(mean.mean()[0]);
  result.map = toArray(mean.mean()[0].sum(0));
  result.start = targetScore(output, request.target, params.score).item<double>();
  result.isSigned = params.kind == SmoothGradKind::Mean;
  result.facts = {{"samples", HP_TEXT("Fact", "Samples"), static_cast<double>(mean.count())}};
  if (mean.knowsItsError())
    result.facts.push_back(
        {"standard-error", HP_TEXT("Fact", "Standard error (share of the map)"), mean.relativeError()});
  return result;
}

Params smoothGradParams() {
  using P = SmoothGradParams;
  return {
      param(&P::samples, {.id = "samples",
                          .label = HP_TEXT("Method", "Samples"),
                          .help = HP_TEXT("Method", "Noisy pictures, at most."),
                          .min = 1,
                          .max = 10000,
                          .step = 10}),
      param(&P::level,
            {.id = "level",
             .label = HP_TEXT("Method", "Noise"),
             .help = HP_TEXT("Method", "Standard deviation of the noise as a share of the input's range."),
             .max = 2,
             .step = 0.05}),
      param(&P::tolerance,
            {.id = "tolerance",
             .label = HP_TEXT("Method", "Tolerance"),
             .help = HP_TEXT("Method",
                             "Sampling ends early when the mean's standard error is this share of "
                             "the map; 0: never."),
             .max = 1,
             .step = 0.01}),
      param(
          &P::kind,
          {.id = "kind",
           .label = HP_TEXT("Method", "Average"),
           .help = HP_TEXT("Method", "Of the gradients, or of their squares, which cannot cancel."),
           .advanced = true,
           .choices = {{"mean", HP_TEXT("Method", "gradients")}, {"squared", HP_TEXT("Method", "squares")}}}),
      param(&P::seed, {.id = "seed",
                       .label = HP_TEXT("Method", "Seed"),
                       .help = HP_TEXT("Method", "The same seed gives the same bits."),
                       .min = 0,
                       .max = 4294967295.0}),
      scoreParam(&P::score, true),
  };
}

}  // namespace

Method smoothGradMethod() {
  return makeMethod<SmoothGradParams>(
      {.id = "smooth-grad",
       .name = "SmoothGrad",
       .summary = HP_TEXT("Method", "The gradient averaged over many slightly noisy copies of the picture."),
       .help = HP_TEXT(
           "Method",
           "Adds noise to the picture many times and averages the gradients, which keeps what they "
           "share. Less grainy than one gradient, but the noise level decides what is seen, and it is "
           "an average over pictures that nobody asked about. The result says how sure the average is."),
       .formula = "R_i = mean_k ∂ f_c(x + n_k) / ∂ x_i,   n_k ~ N(0, (level · (max x − min x))²)",
       .reference = "Smilkov, Thorat, Kim, Viégas, Wattenberg: SmoothGrad. 2017.",
       .isRandom = true},
      smoothGradParams(), &smoothGrad);
}

}  // namespace hp
