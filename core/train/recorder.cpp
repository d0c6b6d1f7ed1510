// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/recorder.h"

namespace hp {
namespace {

at::Tensor plain(const at::Tensor& tensor) { return tensor.detach().to(at::kCPU, at::kFloat).contiguous(); }

ShortDigest digestOfTensor(const at::Tensor& tensor) {
  const auto values = plain(tensor);
  return shortDigest(values.data_ptr(), values.nbytes());
}

/// Inputs, labels (or targets) and masks, one after the other.
ShortDigest digestOfBatch(const Batch& batch) {
  const auto inputs = shortDigest(batch.inputs.values.data(), batch.inputs.values.size() * sizeof(float));
  const auto& targets = batch.targets.values;
  const auto labels = targets.empty()
                          ? shortDigest(batch.labels.data(), batch.labels.size() * sizeof(std::int64_t))
                          : shortDigest(targets.data(), targets.size() * sizeof(float));
  const auto masks = shortDigest(batch.masks.values.data(), batch.masks.values.size() * sizeof(float));
  std::vector<unsigned char> all;
  for (const auto& part : {inputs, labels, masks}) all.insert(all.end(), part.begin(), part.end());
  return shortDigest(all.data(), all.size());
}

std::vector<ShortDigest> digestsOf(const Weights& weights, const std::vector<std::string>& names) {
  std::vector<ShortDigest> digests;
  for (const auto& name : names) digests.push_back(digestOfTensor(weights.at(name)));
  return digests;
}

}  // namespace

StepRecord recordOf(const Batch& batch, const LearnedStep& learned, const Learner& learner,
                    bool withTensors) {
  StepRecord record{.loss = learned.loss, .examples = batch.inputs.size(0), .batch = digestOfBatch(batch)};
  if (!withTensors) return record;
  for (const auto& gradient : learned.gradients) record.gradients.push_back(digestOfTensor(gradient));
  record.gradientNorms = learned.gradientNorms;
  record.weights = digestsOf(learner.weights(), learner.trainables());
  record.buffers = digestsOf(learner.weights(), learner.buffers());
  return record;
}

StepRecord startRecordOf(const TrainingState& state, const Learner& learner) {
  return {.step = state.step,
          .epoch = state.epoch,
          .weights = digestsOf(learner.weights(), learner.trainables()),
          .buffers = digestsOf(learner.weights(), learner.buffers()),
          .isStart = true};
}

NamedArrays arraysOf(const Weights& weights) {
  NamedArrays arrays;
  for (const auto& [name, tensor] : weights) arrays[name] = toArray(plain(tensor));
  return arrays;
}

Weights weightsOf(const NamedArrays& arrays) {
  Weights weights;
  for (const auto& [name, array] : arrays) weights[name] = toTensor(array);
  return weights;
}

Checkpoint checkpointOf(const TrainingState& state, const Learner& learner) {
  Checkpoint checkpoint;
  write(state, checkpoint);
  checkpoint.weights = arraysOf(learner.weights());
  checkpoint.optimiser = arraysOf(learner.optimiserState());
  return checkpoint;
}

}  // namespace hp
