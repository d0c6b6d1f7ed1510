// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/numeric_switches.h"

#include <ATen/Context.h>

#include <nlohmann/json.hpp>

#include "core/base/outcome.h"
#include "core/base/platform.h"

namespace hp {
namespace {

// The two sizes that cuBLAS and LibTorch accept as reproducible; the first is the faster.
constexpr const char* kFixedWorkspaces[] = {":4096:8", ":16:8"};

bool isFixed(const std::string& workspace) {
  return workspace == kFixedWorkspaces[0] || workspace == kFixedWorkspaces[1];
}

}  // namespace

NumericSwitches switchesFor(NumericMode mode, bool onCuda) {
  const bool deterministic = mode == NumericMode::Deterministic;
  return {.deterministicAlgorithms = deterministic,
          .cudnnDeterministic = deterministic,
          .cudnnBenchmark = !deterministic,
          .tf32Cublas = onCuda && !deterministic,
          .tf32Cudnn = onCuda && !deterministic,
          .oneDnn = platform::variable("HEATPROOF_ONEDNN") != "0"};
}

void setSwitches(const NumericSwitches& switches) {
  auto& context = at::globalContext();
  context.setDeterministicAlgorithms(switches.deterministicAlgorithms, switches.warnOnly);
  context.setDeterministicCuDNN(switches.cudnnDeterministic);
  context.setBenchmarkCuDNN(switches.cudnnBenchmark);
  context.setAllowTF32CuBLAS(switches.tf32Cublas);
  context.setAllowTF32CuDNN(switches.tf32Cudnn);
  context.setUserEnabledMkldnn(switches.oneDnn);
}

NumericSwitches switchesNow() {
  const auto& context = at::globalContext();
  return {.deterministicAlgorithms = context.deterministicAlgorithms(),
          .warnOnly = context.deterministicAlgorithmsWarnOnly(),
          .cudnnDeterministic = context.deterministicCuDNN(),
          .cudnnBenchmark = context.benchmarkCuDNN(),
          .tf32Cublas = context.allowTF32CuBLAS(),
          .tf32Cudnn = context.allowTF32CuDNN(),
          .oneDnn = context.userEnabledMkldnn()};
}

void requireTaken(const NumericSwitches& wanted, const NumericSwitches& now) {
  const auto asked = toJson(wanted), found = toJson(now);
  for (const auto& [name, value] : asked.items()) {
    if (found.at(name) == value) continue;
    throw Error("LibTorch's switch '" + name + "' was set to " + value.dump() + " but stands at " +
                found.at(name).dump() + "; another part of this program changes it.");
  }
}

Json toJson(const NumericSwitches& switches) {
  return {{"deterministic-algorithms", switches.deterministicAlgorithms},
          {"warn-only", switches.warnOnly},
          {"cudnn-deterministic", switches.cudnnDeterministic},
          {"cudnn-benchmark", switches.cudnnBenchmark},
          {"tf32-cublas", switches.tf32Cublas},
          {"tf32-cudnn", switches.tf32Cudnn},
          {"onednn", switches.oneDnn}};
}

std::string cublasWorkspaceFor(NumericMode mode, const std::optional<std::string>& present, bool isInUse) {
  const bool deterministic = mode == NumericMode::Deterministic;
  if (present && (isFixed(*present) || !deterministic)) return {};
  if (present) {
    throw Error("With " + std::string(kCublasWorkspace) + "=" + *present +
                " matrix products need not repeat their bits; leave the variable out, set it to " +
                kFixedWorkspaces[0] + ", or choose the mode native.");
  }
  if (!isInUse) return kFixedWorkspaces[0];
  if (!deterministic) return {};
  throw Error("CUDA was started in this process without " + std::string(kCublasWorkspace) +
              ", so matrix products need not repeat their bits; start the training as a process of its own.");
}

}  // namespace hp
