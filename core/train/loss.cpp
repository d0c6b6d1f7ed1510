// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/loss.h"

#include "core/base/outcome.h"

namespace hp {
namespace {

using at::Tensor;

Tensor weightedMean(const Tensor& losses, const Tensor& targets, const std::vector<double>& classWeights) {
  if (classWeights.empty()) return losses.mean();
  const auto weights = at::tensor(classWeights, at::kDouble).to(losses.options()).index_select(0, targets);
  return (losses * weights).mean();
}

Tensor binary(const Tensor& scores, const Tensor& targets, const std::vector<double>& classWeights) {
  const auto logits = scores.flatten();
  const auto losses = at::binary_cross_entropy_with_logits(logits, targets.to(scores.scalar_type()), {}, {},
                                                           at::Reduction::None);
  return weightedMean(losses, targets, classWeights);
}

Tensor categorical(const Tensor& scores, const Tensor& targets, const std::vector<double>& classWeights) {
  const auto losses = at::cross_entropy_loss(scores, targets, {}, at::Reduction::None);
  return weightedMean(losses, targets, classWeights);
}

// N x H x W classes as N x classes x H x W of zeros and ones.
Tensor indicator(const Tensor& targets, const Tensor& like) {
  return at::zeros_like(like).scatter_(1, targets.unsqueeze(1), 1);
}

Tensor softIou(const Tensor& scores, const Tensor& targets) {
  constexpr double kSmallestUnion = 1e-7;
  const auto truth = indicator(targets, scores.detach());
  const auto crossEntropy = at::binary_cross_entropy_with_logits(scores, truth);
  const auto shares = at::sigmoid(scores);
  const auto both = (shares * truth).sum(at::IntArrayRef{2, 3});
  const auto either = (shares + truth).sum(at::IntArrayRef{2, 3}) - both;
  return crossEntropy + 1 - (both / either.clamp_min(kSmallestUnion)).mean();
}

}  // namespace

Tensor lossOf(LossKind kind, const Tensor& scores, const Tensor& targets,
              const std::vector<double>& classWeights) {
  switch (kind) {
    case LossKind::BinaryCrossEntropy:
      return binary(scores, targets, classWeights);
    case LossKind::CrossEntropy:
      return categorical(scores, targets, classWeights);
    case LossKind::MeanSquaredError:
      return at::mse_loss(scores, targets.view_as(scores));
    case LossKind::SoftIou:
      return softIou(scores, targets);
  }
  throw Error("There is a loss of an unknown kind.");
}

double correctIn(LossKind kind, const Tensor& scores, const Tensor& targets) {
  const at::NoGradGuard noGradients;
  switch (kind) {
    case LossKind::BinaryCrossEntropy:
      return scores.flatten().gt(0).eq(targets.gt(0)).sum().item<double>();
    case LossKind::CrossEntropy:
      return scores.argmax(1).eq(targets).sum().item<double>();
    case LossKind::MeanSquaredError:
      return 0;
    case LossKind::SoftIou:
      return scores.argmax(1).eq(targets).to(at::kDouble).mean(at::IntArrayRef{1, 2}).sum().item<double>();
  }
  throw Error("There is a loss of an unknown kind.");
}

bool knowsRightAnswers(LossKind kind) { return kind != LossKind::MeanSquaredError; }

}  // namespace hp
