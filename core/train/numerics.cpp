// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/numerics.h"

#include <ATen/Context.h>

#include <cstdlib>
#include <string_view>

#include "core/base/outcome.h"
#include "core/model/executor.h"

namespace hp {
namespace {

at::Device parsed(const std::string& device) {
  try {
    return at::Device(device);
  } catch (const c10::Error&) {
    throw Error("There is no device '" + device + "'; choose cpu, cuda or cuda:1.");
  }
}

void requireDevice(const std::string& device) {
  const auto wanted = parsed(device);
  if (wanted.is_cpu()) return;
  if (!wanted.is_cuda()) throw Error("Training on '" + device + "' is not possible; choose cpu or cuda.");
  if (!at::hasCUDA()) throw Error("There is no CUDA device here; choose the processor (cpu).");
}

bool isOneDnnSwitchedOff() {
  const char* value = std::getenv("HEATPROOF_ONEDNN");
  return value && std::string_view(value) == "0";
}

}  // namespace

void prepareNumerics(NumericMode mode, int threads, const std::string& device) {
  requireDevice(device);
  setThreads(threads);
  const bool deterministic = mode == NumericMode::Deterministic;
  auto& context = at::globalContext();
  context.setUserEnabledMkldnn(!isOneDnnSwitchedOff());
  context.setDeterministicAlgorithms(deterministic, false);
  context.setDeterministicCuDNN(deterministic);
  context.setBenchmarkCuDNN(!deterministic);
  if (deterministic) {
    context.setAllowTF32CuBLAS(false);
    context.setAllowTF32CuDNN(false);
  }
}

}  // namespace hp
