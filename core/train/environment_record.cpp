// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/environment_record.h"

#include <ATen/Context.h>

#include <clocale>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "core/base/digest.h"
#include "core/base/version.h"
#include "core/model/environment.h"
#include "core/model/executor.h"
#include "core/train/machine_facts.h"

namespace hp {
namespace {

// What the libraries below us read; nothing else of the environment is anybody's business.
constexpr const char* kVariables[] = {"OMP_NUM_THREADS",         "MKL_NUM_THREADS",
                                      "OPENBLAS_NUM_THREADS",    "OMP_DYNAMIC",
                                      "OMP_PROC_BIND",           "ATEN_CPU_CAPABILITY",
                                      "ONEDNN_MAX_CPU_ISA",      "DNNL_MAX_CPU_ISA",
                                      "OPENBLAS_CORETYPE",       "MKL_CBWR",
                                      "CUBLAS_WORKSPACE_CONFIG", "NVIDIA_TF32_OVERRIDE",
                                      "CUDA_LAUNCH_BLOCKING",    "CUDA_VISIBLE_DEVICES",
                                      "GLIBC_TUNABLES",          "HEATPROOF_ONEDNN"};

Json variables() {
  Json set = Json::object();
  for (const char* name : kVariables) {
    if (const char* value = std::getenv(name)) set[name] = value;
  }
  return set;
}

Json switches() {
  const auto& context = at::globalContext();
  return {{"deterministic-algorithms", context.deterministicAlgorithms()},
          {"cudnn-deterministic", context.deterministicCuDNN()},
          {"cudnn-benchmark", context.benchmarkCuDNN()},
          {"tf32-cublas", context.allowTF32CuBLAS()},
          {"tf32-cudnn", context.allowTF32CuDNN()},
          {"onednn", context.userEnabledMkldnn()}};
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

}  // namespace

std::string environmentRecord(const TrainSpec& spec, const std::vector<PreflightRow>& preflight) {
  const Json record = {{"program", programFacts()},
                       {"mode", numericModeName(spec.mode)},
                       {"device", deviceText(spec.device)},
                       {"personality", spec.personality},
                       {"switches", switches()},
                       {"variables", variables()},
                       {"machine", machine()},
                       {"libraries", libraries()},
                       {"preflight", toJson(preflight)}};
  return record.dump(2);
}

std::vector<std::string> breaksBetween(const std::string& before, const std::string& now) {
  std::vector<std::string> found;
  addDifferences({}, numericPart(Json::parse(before)), numericPart(Json::parse(now)), found);
  return found;
}

}  // namespace hp
