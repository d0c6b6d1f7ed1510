// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/run_comparison.h"
#include "core/compare/weights_over_time.h"

namespace hp::test {

/// A run of ten epochs of four steps, with curves; `shift` moves its loss.
ComparedRun exampleRun(const std::string& name, double shift);
TensorDifference exampleTensor(const std::string& name, double relative);
/// Two such runs that part at step 6.
RunComparison exampleComparison();
/// Three tensors over four epochs, the second missing in the third epoch.
WeightsOverTime exampleOverTime();

}  // namespace hp::test
