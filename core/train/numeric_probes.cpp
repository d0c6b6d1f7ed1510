// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/numeric_probes.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <nlohmann/json.hpp>

#include "core/base/outcome.h"
#include "core/base/platform.h"
#include "core/model/threads.h"

namespace hp {
namespace {

// More numbers than LibTorch gives one thread at a time.
constexpr std::int64_t kForEachThread = 1 << 16;

bool keepsDenormals(const at::Device& device) {
  constexpr double kDenormal = 0x1p-130;
  const auto numbers = at::full({kForEachThread * threads()}, 2 * kDenormal, at::kFloat).to(device);
  return numbers.mul(0.5).to(at::kCPU).mul(0x1p+120).eq(0x1p-10).all().item<bool>();
}

bool isNear(const at::Tensor& values, const at::Tensor& expected) {
  constexpr double kHalfOfWhatTf32Loses = 0x1p-13;
  return (values - expected).abs().max().item<double>() < kHalfOfWhatTf32Loses;
}

/// Products with one give the factor back unless it was rounded. Sizes for which tensor cores are taken.
bool keepsFactors(const at::Device& device) {
  constexpr std::int64_t kSide = 64;
  const auto onDevice = at::TensorOptions().dtype(at::kFloat).device(device);
  const auto one = at::eye(kSide, onDevice);
  const auto factors = at::full({kSide, kSide}, 1 + 0x1p-12, onDevice);
  const auto pictures = factors.expand({4, kSide, kSide, kSide}).contiguous();
  const auto kernel = one.view({kSide, kSide, 1, 1});
  return isNear(at::mm(factors, one), factors) && isNear(at::conv2d(pictures, kernel), pictures);
}

}  // namespace

NumericProbes probeNumerics(const std::string& device) {
  const at::NoGradGuard noGradients;
  const at::Device where(device);
  return {.keepsDenormals = keepsDenormals(where), .keepsFactors = keepsFactors(where)};
}

void requireSound(const NumericProbes& probes, NumericMode mode) {
  if (mode != NumericMode::Deterministic) return;
  if (!probes.keepsDenormals) {
    throw Error(
        "The smallest numbers are taken for zero here, on some threads at least (a library was built "
        "for speed at any price); train in a process of its own, or choose the mode native.");
  }
  if (!probes.keepsFactors) {
    throw Error(
        "Products are computed with rounded factors (TF32) although this is switched off; leave the "
        "variable NVIDIA_TF32_OVERRIDE out, or choose the mode native.");
  }
}

Json toJson(const NumericProbes& probes) {
  return {{"denormals-kept", probes.keepsDenormals}, {"factors-kept", probes.keepsFactors}};
}

int threadLimit() { return platform::intFrom("omp_get_thread_limit").value_or(0); }

void requireThreads(int wanted, int given, int limit) {
  const int most = limit > 0 ? std::min(given, limit) : given;
  if (most >= wanted) return;
  throw Error(std::to_string(wanted) + " threads were asked for, but only " + std::to_string(most) +
              " are given; ask for as many, or leave the variable OMP_THREAD_LIMIT out.");
}

}  // namespace hp
