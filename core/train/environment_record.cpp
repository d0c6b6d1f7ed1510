// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/environment_record.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <clocale>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "core/base/digest.h"
#include "core/base/platform.h"
#include "core/base/version.h"
#include "core/model/environment.h"
#include "core/model/threads.h"
#include "core/train/machine_facts.h"
#include "core/train/numeric_probes.h"
#include "core/train/numeric_switches.h"

namespace hp {
namespace {

// What the libraries below us read; nothing else of the environment is anybody's business.
constexpr const char* kVariables[] = {"OMP_NUM_THREADS",
                                      "MKL_NUM_THREADS",
                                      "OPENBLAS_NUM_THREADS",
                                      "OMP_DYNAMIC",
                                      "OMP_PROC_BIND",
                                      "ATEN_CPU_CAPABILITY",
                                      "ONEDNN_MAX_CPU_ISA",
                                      "DNNL_MAX_CPU_ISA",
                                      "OPENBLAS_CORETYPE",
                                      "MKL_CBWR",
                                      "CUBLAS_WORKSPACE_CONFIG",
                                      "NVIDIA_TF32_OVERRIDE",
                                      "CUDA_LAUNCH_BLOCKING",
                                      "CUDA_VISIBLE_DEVICES",
                                      "GLIBC_TUNABLES",
                                      "HEATPROOF_ONEDNN",
                                      "OMP_THREAD_LIMIT",
                                      "CUDA_DEVICE_ORDER",
                                      "TORCH_ALLOW_TF32_CUBLAS_OVERRIDE",
                                      "TORCH_CUDNN_V8_API_DISABLED"};

Json variables() {
  Json set = Json::object();
  for (const char* name : kVariables) {
    if (const char* value = std::getenv(name)) set[name] = value;
  }
  return set;
}

/// As they stand, and what a computation showed. A device that cannot be asked was refused before.
Json switches(const std::string& device) {
  Json all = toJson(switchesNow());
  all.update(toJson(probeNumerics(device)));
  return all;
}

/// Threads that change bits are among the program's facts; these tell how they came to be.
Json threadFacts() {
  return {{"compute", threads()},
          {"limit", threadLimit()},
          {"dynamic", platform::intFrom("omp_get_dynamic").value_or(0) != 0},
          {"between-operations", at::get_num_interop_threads()}};
}

Json libraries() {
  Json all = Json::array();
  for (const auto& file : numericLibraries()) {
    all.push_back(
        {{"name", file.filename().string()}, {"path", file.string()}, {"sha256", digestOfFile(file)}});
  }
  return all;
}

Json programFacts() {
  Json facts = Json::object();
  for (const auto& [name, value] : environment()) facts[name] = value;
  return facts;
}

Json machine() {
  return {{"processor", processorFacts()},
          {"system", systemText()},
          {"floating-point-control", floatingPointControl()},
          {"locale", std::setlocale(LC_ALL, nullptr)}};
}

/// "a/b: 2, was 1" for leaves that differ.
void addDifferences(const std::string& path, const Json& before, const Json& now,
                    std::vector<std::string>& found) {
  if (before == now) return;
  if (!before.is_object() || !now.is_object()) {
    found.push_back(path + ": " + now.dump() + ", was " + before.dump());
    return;
  }
  Json keys = before;
  keys.update(now);
  for (const auto& [key, unused] : keys.items()) {
    addDifferences(path.empty() ? key : path + "/" + key, before.value(key, Json()), now.value(key, Json()),
                   found);
  }
}

/// What can change bits, without paths, which cannot.
Json numericPart(const Json& record) {
  Json part;
  for (const char* key : {"program", "variables", "switches", "device", "mode"})
    part[key] = record.value(key, Json());
  for (const auto& library : record.value("libraries", Json::array()))
    part["libraries"][library.value("name", "")] = library.value("sha256", "");
  part["floating-point-control"] =
      record.value("machine", Json::object()).value("floating-point-control", Json());
  return part;
}

void dropWhatOnlyOneHas(Json& libraries, const Json& others) {
  Json kept = Json::object();
  for (const auto& [name, digest] : libraries.items()) {
    if (others.contains(name) || !isLoadedOnDemand(name)) kept[name] = digest;
  }
  libraries = std::move(kept);
}

}  // namespace

bool isLoadedOnDemand(const std::string& library) {
  constexpr const char* kPrefixes[] = {"libcudnn_", "libnvrtc", "libnvidia-"};
  return std::any_of(std::begin(kPrefixes), std::end(kPrefixes),
                     [&](const char* prefix) { return library.starts_with(prefix); });
}

std::string environmentRecord(const TrainSpec& spec, const std::vector<PreflightRow>& preflight) {
  const Json record = {{"program", programFacts()},
                       {"mode", numericModeName(spec.mode)},
                       {"device", deviceFacts(spec.device, CudaDriver::ofThisMachine())},
                       {"personality", spec.personality},
                       {"switches", switches(spec.device)},
                       {"threads", threadFacts()},
                       {"variables", variables()},
                       {"machine", machine()},
                       {"libraries", libraries()},
                       {"preflight", toJson(preflight)}};
  return record.dump(2);
}

std::vector<std::string> breaksBetween(const std::string& before, const std::string& now) {
  std::vector<std::string> found;
  auto first = numericPart(Json::parse(before)), second = numericPart(Json::parse(now));
  const auto libraries = first["libraries"];
  dropWhatOnlyOneHas(first["libraries"], second["libraries"]);
  dropWhatOnlyOneHas(second["libraries"], libraries);
  addDifferences({}, first, second, found);
  return found;
}

}  // namespace hp
