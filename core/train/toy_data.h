// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include "core/data/batches.h"
#include "core/train/numpy_normals.h"

namespace hp {

/// It is without end: an epoch of it is so many steps.
inline constexpr std::int64_t kToyStepsAnEpoch = 100;

/// Numbers to learn from as the post on reproducing PyTorch drew them: a slope w once, then for every step
/// inputs X (N x C x H x W) and targets scale (X w + noise), all standard normal, in double, rounded to float
/// at the end. NumPy's matrix product may add in another order, which float does not show.
class ToyData {
 public:
  struct Form {
    std::int64_t batch = 10, channels = 3, side = 20;
    double targetScale = 1;  ///< of the targets
  };
  /// NumPy takes seeds of 32 bits; of longer ones both halves count.
  ToyData(std::uint64_t seed, const Form& form);

  /// The next step's inputs (N x H x W x C, as all batches) and targets (N).
  Batch next();
  /// Draws a step's numbers for nothing.
  void skip();

 private:
  std::vector<double> drawn(std::int64_t count);
  std::vector<double> targetsOf(const std::vector<double>& inputs);

  Form form_;
  NumpyNormals normals_;
  std::vector<double> slope_;
};

}  // namespace hp
