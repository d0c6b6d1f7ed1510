// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/validation.h"

#include <cmath>

#include "core/model/numerics_turn.h"

namespace hp {
namespace {

at::Tensor targetsOf(const Batch& batch, LossKind loss) {
  if (loss == LossKind::MeanSquaredError) return toTensor(batch.targets);
  if (loss != LossKind::SoftIou) return at::tensor(batch.labels, at::kLong);
  return toTensor(batch.masks).to(at::kLong);
}

/// Probabilities of the classes, N x classes, in double; two for a sigmoid unit.
at::Tensor probabilitiesOf(const at::Tensor& scores) {
  const auto exact = scores.to(at::kCPU, at::kDouble);
  if (exact.size(1) > 1) return at::softmax(exact, 1);
  return at::cat({at::sigmoid(-exact), at::sigmoid(exact)}, 1);
}

PredictionRow rowOf(const Example& example, std::int64_t label, const at::Tensor& scores,
                    const at::Tensor& probabilities) {
  const auto [probability, predicted] = probabilities.max(0);
  const auto logits = scores.to(at::kCPU, at::kFloat).contiguous();
  return {.id = example.id,
          .label = static_cast<int>(label),
          .predicted = static_cast<int>(predicted.item<std::int64_t>()),
          .probability = probability.item<double>(),
          .logits = {logits.data_ptr<float>(), logits.data_ptr<float>() + logits.numel()}};
}

void addRows(ValidationResult& result, const Batch& batch, const at::Tensor& scores, const Dataset& dataset) {
  const auto probabilities = probabilitiesOf(scores);
  for (std::size_t i = 0; i < batch.indexes.size(); ++i) {
    const auto at = static_cast<std::int64_t>(i);
    result.rows.push_back(
        rowOf(dataset.example(batch.indexes[i]), batch.labels[i], scores[at], probabilities[at]));
  }
}

}  // namespace

BatchTensors tensorsOf(const Batch& batch, const Learner& learner, LossKind loss) {
  const auto values = at::from_blob(const_cast<float*>(batch.inputs.values.data()), batch.inputs.shape);
  return {values.permute({0, 3, 1, 2}).to(learner.device()), targetsOf(batch, loss).to(learner.device())};
}

ValidationResult validate(const Learner& learner, LossKind loss, BatchStream& stream, const Dataset& dataset,
                          const RunContext& context) {
  const at::NoGradGuard noGradients;
  ValidationResult result;
  while (const auto batch = stream.next(context)) {
    const NumericsTurn turn(context.silent());
    const auto [inputs, targets] = tensorsOf(*batch, learner, loss);
    const auto scores =
        runGraph(learner.graph(), learner.weights(), inputs, Keep::OutputOnly, context.silent()).back();
    const auto count = static_cast<double>(batch->indexes.size());
    result.loss += lossOf(loss, scores, targets).item<double>() * count;
    result.accuracy += correctIn(loss, scores, targets);
    result.examples += static_cast<std::int64_t>(batch->indexes.size());
    if (loss != LossKind::SoftIou) addRows(result, *batch, scores, dataset);
  }
  result.secondsWaiting = stream.secondsWaited();
  result.loss /= static_cast<double>(result.examples);
  result.accuracy /= static_cast<double>(result.examples);
  return result;
}

}  // namespace hp
