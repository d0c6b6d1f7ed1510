// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/compared_run.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/base/ordinary_file.h"
#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/compare/compared_curves.h"
#include "core/compare/run_kinds.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_names.h"
#include "core/runs/run_records.h"

namespace hp {
namespace {

namespace fs = std::filesystem;

/// A folder of our own runs is none, though event files lie right below it.
void requireNoFolderOfRuns(const fs::path& folder) {
  std::vector<std::string> names;
  std::error_code unreadable;
  for (const auto& entry : fs::directory_iterator(folder, unreadable))
    if (looksLikeHeatproofRun(entry.path())) names.push_back(entry.path().filename().string());
  std::ranges::sort(names);
  if (!names.empty())
    throw Error("The folder " + folder.string() +
                " holds runs and is none itself; name one of them: " + namesText(names) + ".");
}

ComparedRun openFolder(const fs::path& folder, const RunContext& context) {
  if (looksLikeHeatproofRun(folder)) return openHeatproofRun(folder, context);
  requireNoFolderOfRuns(folder);
  if (looksLikeMlflow(folder)) return openMlflowRun(folder, context);
  if (looksLikeEventFiles(folder)) return openEventFiles(folder, context);
  throw Error("The folder " + folder.string() +
              " is no run: neither ours, nor one of MLflow or TensorBoard; name a run's own folder.");
}

ComparedRun openFile(const fs::path& file, const RunContext& context) {
  requireOrdinaryFile(file);
  if (looksLikeEventFile(file)) return openEventFiles(file, context);
  if (looksLikeTable(file)) return openCurvesTable(file, context);
  return openWeightsRun(file);
}

/// The sentence names its file once.
std::string faultText(const RunFault& fault) {
  const bool isNamed = fault.text.find(fault.file) != std::string::npos;
  return printable(isNamed ? fault.text : fault.file + ": " + fault.text);
}

/// Why a folder without DONE cannot be checked.
std::string noDigestsText(const ComparedRun& run) {
  return std::string("Whether its files are as the training wrote them cannot be checked: ") +
         (lostItsDone(run.path) ? "it was finished, but DONE, which names the digests, is not there."
                                : "it is not finished, and digests are written at the end.");
}

/// The scalar at this place of a foreign JSON text.
std::string settingIn(const nlohmann::json& config, const char* pointer) {
  const auto place = nlohmann::json::json_pointer(pointer);
  if (!config.contains(place) || config.at(place).is_structured()) return {};
  const auto& value = config.at(place);
  return value.is_string() ? value.get<std::string>() : value.dump();
}

void takeFacts(ComparedRun& run) {
  const auto config = nlohmann::json::parse(run.config, nullptr, false);
  const bool isOurs = run.kind == RunKind::Heatproof;
  run.seed = settingIn(config, isOurs ? "/recipe/seed" : "/params/seed");
  run.device = settingIn(config, isOurs ? "/device" : "/params/device");
  const auto take = [&](double accuracy) {
    if (std::isfinite(accuracy)) run.bestAccuracy = std::max(run.bestAccuracy.value_or(accuracy), accuracy);
  };
  for (const auto& epoch : run.epochs)
    if (epoch.validationExamples > 0) take(epoch.validationAccuracy);
  if (const auto* curve = curveOf(run, "accuracy/validation"))
    for (const auto& point : *curve) take(point.value);
}

}  // namespace

std::string nameOf(const fs::path& path) {
  const auto whole = fs::absolute(path).lexically_normal();
  return (whole.has_filename() ? whole : whole.parent_path()).filename().string();
}

std::string startOf(const fs::path& file, std::size_t most) {
  std::string bytes(most, '\0');
  std::ifstream stream(file, std::ios::binary);
  stream.read(bytes.data(), static_cast<std::streamsize>(most));
  bytes.resize(static_cast<std::size_t>(stream.gcount()));
  return bytes;
}

std::string namesText(const std::vector<std::string>& names) {
  constexpr std::size_t kNamed = 5;
  std::string text;
  for (std::size_t i = 0; i < std::min(names.size(), kNamed); ++i)
    text += (i == 0 ? "" : ", ") + printable(names[i]);
  return names.size() > kNamed ? text + " and " + std::to_string(names.size() - kNamed) + " more" : text;
}

ComparedRunPtr openComparedRun(const fs::path& path, const RunContext& context) {
  std::error_code unknown;
  if (!fs::exists(path, unknown)) throw Error("There is nothing at " + path.string() + ".");
  context.checkStop();
  auto run = fs::is_directory(path, unknown) ? openFolder(path, context) : openFile(path, context);
  takeFacts(run);
  run.name = printable(run.name);
  for (auto& sentence : run.missing) sentence = printable(sentence);
  return std::make_shared<const ComparedRun>(std::move(run));
}

ComparedRunPtr withDigestsChecked(const ComparedRunPtr& run, const RunContext& context) {
  if (run->kind != RunKind::Heatproof) return run;
  auto checked = std::make_shared<ComparedRun>(*run);
  checked->tampered.clear();
  checked->unverified.clear();
  try {
    const auto verified = verifyRun(run->path, context);
    const std::string lost = verified.finished ? "" : "DONE";  // `unverified` says that
    for (const auto& fault : verified.faults)
      if (fault.file != "." && fault.file != lost) checked->tampered.push_back(faultText(fault));
    checked->digestsHold = verified.finished && checked->tampered.empty();
    if (!verified.finished) checked->unverified = noDigestsText(*run);
  } catch (const Error& error) {
    checked->unverified =
        "Whether its files are as the training wrote them cannot be checked: " + printable(error.what());
  }
  return checked;
}

std::optional<std::int64_t> newestCommonEpoch(const ComparedRun& a, const ComparedRun& b) {
  for (auto at = a.weights.rbegin(); at != a.weights.rend(); ++at)
    if (b.weights.contains(at->first)) return at->first;
  return std::nullopt;
}

}  // namespace hp
