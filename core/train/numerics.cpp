// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/numerics.h"

#include <ATen/Context.h>

#include <limits>

#include "core/base/outcome.h"
#include "core/base/platform.h"
#include "core/model/numerics_turn.h"
#include "core/model/threads.h"
#include "core/train/cuda_driver.h"
#include "core/train/numeric_probes.h"
#include "core/train/numeric_switches.h"

namespace hp {
namespace {

at::Device parsed(const std::string& device) {
  try {
    return at::Device(device);
  } catch (const c10::Error&) {
    throw Error("There is no device '" + device + "'; choose cpu, cuda or cuda:1.");
  }
}

int indexOf(const at::Device& device) { return std::max<int>(0, device.index()); }

void requireThere(const at::Device& device) {
  if (device.is_cpu()) return;
  if (!device.is_cuda())
    throw Error("Training on '" + device.str() + "' is not possible; choose cpu or cuda.");
  if (!at::hasCUDA()) throw Error("There is no CUDA device here; choose the processor (cpu).");
  const auto count = static_cast<int>(at::getNumGPUs());
  if (indexOf(device) >= count) {
    throw Error("There is no device '" + device.str() +
                "'; the last CUDA device is cuda:" + std::to_string(count - 1) + ".");
  }
}

/// cuBLAS reads the variable when it starts, LibTorch at the first product.
void prepareCublas(NumericMode mode, const at::Device& device) {
  const bool isInUse = CudaDriver::ofThisMachine().isInUse(indexOf(device));
  const auto workspace = cublasWorkspaceFor(mode, platform::variable(kCublasWorkspace), isInUse);
  if (!workspace.empty()) platform::setVariable(kCublasWorkspace, workspace);
}

void prepareThreads(int wanted) {
  const int limit = threadLimit();
  platform::callWithInt("omp_set_dynamic", 0);
  setThreads(wanted);
  if (wanted == 0 && limit > 0 && limit < threads()) setThreads(limit);
  requireThreads(wanted, threads(), limit);
}

NumericProbes probed(const at::Device& device) {
  try {
    return probeNumerics(device.str());
  } catch (const c10::Error& error) {
    throw Error("The device '" + device.str() + "' cannot compute as this mode wants it.", error.what());
  }
}

/// LibTorch sets it, but does not say how it stands.
bool flushesDenormals() {
  volatile float number = std::numeric_limits<float>::min();
  number = number / 2;
  return number == 0;
}

}  // namespace

// Within a turn: what somebody else has set for a while is not what stands.
NumericsScope::NumericsScope() {
  const NumericsTurn turn;
  switches_ = switchesNow();
  threads_ = threads();
  blasThreads_ = hp::blasThreads();
  dynamic_ = platform::intFrom("omp_get_dynamic").value_or(0);
  flushes_ = flushesDenormals();
}

NumericsScope::~NumericsScope() {
  const NumericsTurn turn;
  setThreads(threads_);
  setBlasThreads(blasThreads_);
  platform::callWithInt("omp_set_dynamic", dynamic_);
  setSwitches(switches_);
  at::globalContext().setFlushDenormal(flushes_);
}

void prepareNumerics(NumericMode mode, int threads, const std::string& device) {
  const auto where = parsed(device);
  requireThere(where);
  const NumericsTurn turn;
  if (where.is_cuda()) prepareCublas(mode, where);
  prepareThreads(threads);
  at::globalContext().setFlushDenormal(false);
  const auto wanted = switchesFor(mode, where.is_cuda());
  setSwitches(wanted);
  requireTaken(wanted, switchesNow());
  requireSound(probed(where), mode);
}

}  // namespace hp
