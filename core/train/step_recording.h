// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <fstream>

#include "core/train/learner.h"
#include "core/train/recomputed_step.h"

namespace hp {

/// Writes down what a learner's step reads and computes: before(), then learn() with watch(), then after().
class StepRecording {
 public:
  /// `values`: the file for the values; empty: digests only. Throws Error when it cannot be written. The
  /// context hears of every quantity: a large layer's takes a second.
  StepRecording(const Learner& learner, const std::filesystem::path& values, const RunContext& context);

  void before(const at::Tensor& inputs, const at::Tensor& targets);
  StepWatch watch();
  void after(const LearnedStep& learned);

  /// In the order of computing.
  std::vector<StepQuantity> quantities() const;

 private:
  struct OfNode {
    NodeId node = 0;
    StepQuantity quantity = {};
  };

  void takeOutput(const Node& node, const at::Tensor& output);
  void takeGradient(const Node& node, const at::Tensor& gradient);
  StepQuantity taken(StepQuantity quantity, const at::Tensor& tensor);
  std::int64_t kept(const at::Tensor& values);
  StepQuantity ofLayer(StepPart part, const Node& node, std::string what, std::string tensor = {}) const;

  const Learner& learner_;
  RunContext context_;
  std::ofstream file_;
  std::filesystem::path path_;
  std::int64_t room_ = 0, written_ = 0;  ///< bytes
  std::vector<StepQuantity> begun_ = {};
  std::vector<OfNode> outputs_ = {}, statistics_ = {}, arrived_ = {}, gradients_ = {}, updates_ = {};
  StepQuantity loss_ = {};
};

}  // namespace hp
