// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/environment.h"

#include <ATen/Config.h>
#include <ATen/Context.h>
#include <ATen/Version.h>
#include <torch/csrc/api/include/torch/version.h>

#include <opencv2/core/version.hpp>

#include "core/base/platform.h"
#include "core/base/version.h"
#include "core/model/executor.h"

namespace hp {
namespace {

// LibTorch tells the instruction set it chose only in its description of itself.
std::string capabilityName() {
  constexpr std::string_view kBefore = "CPU capability usage: ";
  const auto text = at::show_config();
  const auto found = text.find(kBefore);
  if (found == std::string::npos) return "unknown";
  const auto begin = found + kBefore.size();
  return text.substr(begin, text.find_first_of("\r\n", begin) - begin);
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

// Debian's BLAS alternatives share one file name; the folder tells whose it is.
std::string blasName() {
  const auto file = platform::libraryOfSymbol("sgemm_");
  if (file.empty()) return "unknown";
  const bool isOpenBlas = file.string().find("openblas") != std::string::npos;
  return isOpenBlas ? "OpenBLAS (" + file.parent_path().filename().string() + ")" : file.filename().string();
}

// Debian's reference BLAS is a libblas.so of its own; OpenBLAS, BLIS, MKL and ATLAS carry their names.
bool blasIsSlow() { return blasName().starts_with("libblas.so"); }

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

std::vector<std::pair<std::string, std::string>> environmentInForce() {
  const auto& context = at::globalContext();
  auto facts = environment();
  facts.emplace_back("blas threads", std::to_string(blasThreads()));
  facts.emplace_back("onednn in use", context.userEnabledMkldnn() ? "yes" : "no");
  facts.emplace_back("deterministic algorithms", context.deterministicAlgorithms() ? "yes" : "no");
  return facts;
}

}  // namespace hp
