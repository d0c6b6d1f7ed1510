// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <string_view>

#include "core/compare/curve_builder.h"
#include "core/compare/run_kinds.h"
#include "core/runs/event_reader.h"
#include "core/runs/run_json.h"
#include "core/runs/tf_records.h"

namespace hp {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostFiles = 1'000;

/// Folders that a training divides its own events into; any others are runs of their own.
constexpr std::array<std::string_view, 7> kParts = {"train",      "training", "val", "valid",
                                                    "validation", "eval",     "test"};

bool isEventsName(const fs::path& file) {
  return file.filename().string().find("tfevents") != std::string::npos;
}

/// Sorted, as their names begin with the time at which they were begun.
std::vector<fs::path> eventFilesIn(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code unreadable;
  for (const auto& entry : fs::directory_iterator(folder, unreadable)) {
    if (isEventsName(entry.path()) && entry.is_regular_file(unreadable)) files.push_back(entry.path());
  }
  std::ranges::sort(files);
  return files;
}

/// Folders with event files right below this one.
std::vector<fs::path> partsIn(const fs::path& folder) {
  std::vector<fs::path> parts;
  std::error_code unreadable;
  for (const auto& entry : fs::directory_iterator(folder, unreadable)) {
    if (entry.is_directory(unreadable) && !eventFilesIn(entry.path()).empty()) parts.push_back(entry.path());
  }
  std::ranges::sort(parts);
  return parts;
}

/// An event file, and what its curves are called beside those of others.
struct Source {
  fs::path file;
  std::string prefix;
};

void requireOneRun(const fs::path& folder, const std::vector<fs::path>& parts) {
  std::vector<std::string> names;
  bool arePartsOfOne = true;
  for (const auto& part : parts) {
    names.push_back(part.filename().string());
    arePartsOfOne &= std::ranges::count(kParts, names.back()) > 0;
  }
  if (!arePartsOfOne) {
    throw Error("The folder " + folder.string() +
                " holds runs of TensorBoard and is none itself; name one of them: " + namesText(names) + ".");
  }
}

std::vector<Source> sourcesOf(const fs::path& path) {
  std::error_code unknown;
  if (!fs::is_directory(path, unknown)) return {{path, ""}};
  std::vector<Source> sources;
  for (auto& file : eventFilesIn(path)) sources.push_back({std::move(file), ""});
  const auto parts = partsIn(path);
  if (sources.empty()) requireOneRun(path, parts);
  for (const auto& part : parts)
    for (auto& file : eventFilesIn(part))
      sources.push_back({std::move(file), part.filename().string() + "/"});
  return sources;
}

void nameDamage(const EventScan& scan, const OpenedFile& file, std::vector<std::string>& missing) {
  if (scan.goodEnd < file.size) {
    missing.push_back("The event file " + file.name + " is damaged or torn after " +
                      std::to_string(scan.goodEnd) + " bytes; what follows is left out.");
  }
  if (scan.damaged > 0) {
    missing.push_back(std::to_string(scan.damaged) + " records of the event file " + file.name +
                      " are no events; they are left out.");
  }
}

void read(const Source& source, CurveBuilder& builder, std::vector<std::string>& missing) {
  OpenedFile file(source.file);
  const auto scan = readEvents(file.stream, file.size,
                               {[&](const std::string& tag, std::int64_t step, double value) {
                                  builder.add(source.prefix + tag, {step, 0, value});
                                },
                                [&](std::int64_t step) { builder.restart(step); }});
  nameDamage(scan, file, missing);
}

}  // namespace

bool looksLikeEventFile(const fs::path& file) {
  constexpr std::size_t kLengthAndChecksum = 12;
  return beginsWithTfRecord(startOf(file, kLengthAndChecksum));
}

bool looksLikeEventFiles(const fs::path& folder) {
  return !eventFilesIn(folder).empty() || !partsIn(folder).empty();
}

ComparedRun openEventFiles(const fs::path& fileOrFolder, const RunContext& context) {
  ComparedRun run{.path = fileOrFolder, .kind = RunKind::TensorBoard, .name = nameOf(fileOrFolder)};
  auto sources = sourcesOf(fileOrFolder);
  if (sources.size() > kMostFiles) {
    run.missing.push_back("The folder " + fileOrFolder.string() + " has more than 1000 event files; " +
                          std::to_string(sources.size() - kMostFiles) + " are left out.");
    sources.resize(kMostFiles);
  }
  CurveBuilder builder;
  for (const auto& source : sources) {
    context.checkStop();
    run.sources.push_back(source.file);
    asFarAsItGoes(run.missing, [&] { read(source, builder, run.missing); });
  }
  for (const auto& sentence : builder.obstacles(fileOrFolder.string())) run.missing.push_back(sentence);
  run.curves = std::move(builder).curves();
  if (run.curves.empty())
    throw Error("There are no curves in " + fileOrFolder.string() + ": it holds no numbers over steps.");
  run.missing.push_back("Event files say nothing of configuration, data and weights.");
  return run;
}

}  // namespace hp
