// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/environment.h"

#include <ATen/Config.h>
#include <ATen/native/DispatchStub.h>
#include <torch/csrc/api/include/torch/version.h>

#include <opencv2/core/version.hpp>

#include "core/base/platform.h"
#include "core/base/version.h"
#include "core/model/executor.h"

namespace hp {
namespace {

std::string capabilityName() {
  switch (at::native::get_cpu_capability()) {
    case at::native::CPUCapability::DEFAULT: return "default";
    case at::native::CPUCapability::AVX2: return "AVX2";
    case at::native::CPUCapability::AVX512: return "AVX-512";
    default: return "other";
  }
}

std::string compilerName() {
#if defined(__clang__)
  return "clang " + std::to_string(__clang_major__);
#elif defined(__GNUC__)
  return "g++ " + std::to_string(__GNUC__);
#elif defined(_MSC_VER)
  return "MSVC " + std::to_string(_MSC_VER);
#else
  return "unknown";
#endif
}

}  // namespace

std::string blasName() {
  const auto file = platform::libraryOfSymbol("sgemm_");
  return file.empty() ? "unknown" : file;
}

// Debian's reference BLAS is a libblas.so of its own; OpenBLAS, BLIS, MKL and ATLAS carry their names.
bool blasIsSlow() { return blasName().starts_with("libblas.so") && platform::libraryOfSymbol("openblas_get_config").empty(); }

std::vector<std::pair<std::string, std::string>> environment() {
  return {
      {"heatproof", programVersion()},
      {"libtorch", TORCH_VERSION},
      {"instruction set", capabilityName()},
      {"blas", blasName()},
      {"onednn", AT_MKLDNN_ENABLED() ? "yes" : "no"},
      {"opencv", CV_VERSION},
      {"threads", std::to_string(threads())},
      {"processor", platform::processorName()},
      {"compiler", compilerName()},
  };
}

}  // namespace hp
