// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/row_store.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <ostream>
#include <utility>

#include "core/base/atomic_file.h"
#include "core/base/outcome.h"
#include "core/evaluate/experiment_pictures.h"
#include "core/evaluate/read_rows.h"
#include "core/evaluate/row_places.h"
#include "core/runs/run_folder.h"

namespace hp {
namespace {

namespace files = experiment_files;

/// Throws Error when anything lies in the folder but what a making left that was cut short.
void requireFree(const std::filesystem::path& folder) {
  constexpr std::array kOurs{files::kLock, files::kExperiment};
  requireOutsideRuns(folder);
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const auto name = entry.path().filename().string();
    if (std::ranges::find(kOurs, name) == kOurs.end() && !isUnfinishedFile(entry.path()))
      throw Error("The folder " + folder.string() + " holds other things (" + name +
                  "); choose a new one for the experiment.");
  }
}

void makeFolder(const std::filesystem::path& folder) {
  std::error_code failed;
  std::filesystem::create_directories(folder, failed);
  if (!std::filesystem::is_directory(folder, failed))
    throw Error("The folder " + folder.string() + " cannot be made; check its path and permissions.");
}

std::string shardText(Shard shard) {
  return "shard " + std::to_string(shard.index) + " of " + std::to_string(shard.count);
}

}  // namespace

ExperimentSources readSources(const std::filesystem::path& folder, const Experiment& experiment,
                              std::span<const ExperimentRow> rows) {
  ExperimentSources known;
  const auto path = folder / files::kSources;
  std::error_code none;
  if (std::filesystem::exists(path, none))
    readLines(path, [&](const std::string& line) { takeSource(line, known); });
  BoundSources bound(experiment);
  for (const auto& row : rows) bound.add(row);
  return bound.among(known);
}

RowStore::RowStore(const Experiment& asked, const std::filesystem::path& folder, Shard shard,
                   const RunContext& context, bool withoutFailed)
    : folder_(folder), content_{asked, toJson(asked).dump(), shard} {
  if (folder_.empty())
    content_.experiment.pictures = expandedPictures(asked.pictures, context);
  else
    open(context, withoutFailed);
}

RowStore::RowStore(ExperimentFolder content, const std::filesystem::path& folder)
    : folder_(folder), content_(std::move(content)) {
  if (!folder_.empty()) open({}, false);
}

void RowStore::open(const RunContext& context, bool withoutFailed) {
  makeFolder(folder_);
  lock_ = platform::FileLock::tryTake(folder_ / files::kLock);
  if (!lock_) throw Error("Somebody else computes the experiment in " + folder_.string() + ".");
  if (const auto found = readExperimentFolder(folder_)) {
    requireSame(*found);
    content_.experiment = found->experiment;
  } else {
    requireFree(folder_);
    content_.experiment.pictures = expandedPictures(content_.experiment.pictures, context);
    requireExperiment(content_.experiment);
    writeExperimentFolder(folder_, content_);
  }
  readRowFile(withoutFailed);
  sourceFile_.emplace(folder_ / files::kSources, [](const std::string&) {});
  sources_ = readSources(folder_, content_.experiment, rows_);
}

void RowStore::begin() {
  if (folder_.empty()) return;
  std::error_code none;
  std::filesystem::remove(folder_ / files::kTable, none);
  if (kept_ == rows_.size()) return;
  const auto path = folder_ / files::kRows;
  rowFile_.reset();
  writeAtomically(path, [&](std::ostream& to) {
    for (const auto& row : rows_) to << rowLine(row);
  });
  kept_ = rows_.size();
  rowFile_.emplace(path, [](const std::string&) {});
}

void RowStore::requireSame(const ExperimentFolder& found) const {
  const bool isSame = content_.asked == found.asked || content_.asked == toJson(found.experiment).dump();
  if (!isSame)
    throw Error("The folder " + folder_.string() +
                " holds another experiment; choose a new one, or go on with that one's " +
                files::kExperiment + ".");
  if (content_.shard.index != found.shard.index || content_.shard.count != found.shard.count)
    throw Error("The folder " + folder_.string() + " holds " + shardText(found.shard) + ", not " +
                shardText(content_.shard) + "; every shard needs a folder of its own.");
}

void RowStore::readRowFile(bool withoutFailed) {
  const RowPlaces places(content_.experiment);
  RowLines lines;
  rowFile_.emplace(folder_ / files::kRows, [&](const std::string& line) {
    auto row = places.placed(lines.row(line));
    ++kept_;
    if (row.error.empty() || !withoutFailed) add(std::move(row));
  });
}

void RowStore::remember(const ExperimentSources& sources) {
  ExperimentSources fresh;
  const auto take = [](const auto& from, auto& held, auto& into) {
    for (const auto& [name, digest] : from) {
      auto& known = held[name];
      if (known != digest) into[name] = known = digest;
    }
  };
  take(sources.networks, sources_.networks, fresh.networks);
  take(sources.pictures, sources_.pictures, fresh.pictures);
  if (sourceFile_) sourceFile_->append(sourceLines(fresh));
}

std::vector<ExperimentRow> RowStore::append(std::vector<ExperimentRow> rows) {
  std::erase_if(rows, [this](const auto& row) { return holds(row.index); });
  std::string lines;
  for (const auto& row : rows) lines += rowLine(row);
  if (rowFile_) rowFile_->append(lines);
  kept_ += rows.size();
  for (const auto& row : rows) add(row);
  return rows;
}

const ExperimentRow* RowStore::held(std::int64_t index) const {
  const auto at = static_cast<std::size_t>(index);
  return at < places_.size() && places_[at] != kNowhere ? &rows_[places_[at]] : nullptr;
}

void RowStore::add(ExperimentRow row) {
  if (rows_.empty()) {
    const auto most = static_cast<std::size_t>(rowsOf(content_.experiment));
    places_.assign(most, kNowhere);
    rows_.reserve(most);  // growing would hold all twice; what is not used is no memory yet
  }
  places_.at(static_cast<std::size_t>(row.index)) = rows_.size();
  rows_.push_back(std::move(row));
}

void RowStore::sort() {
  std::ranges::sort(rows_, {}, &ExperimentRow::index);
  places_.assign(static_cast<std::size_t>(rowsOf(content_.experiment)), kNowhere);
  for (std::size_t i = 0; i < rows_.size(); ++i) places_.at(static_cast<std::size_t>(rows_[i].index)) = i;
}

void RowStore::requireSameRows(const std::vector<ExperimentRow>& rows) const {
  for (const auto& row : rows)
    if (const auto* before = held(row.index); before && rowLine(*before) != rowLine(row))
      throw Error("The folder " + folder_.string() +
                  " holds other rows of the experiment already; choose a new one.");
}

void RowStore::complete(std::vector<ExperimentRow> rows) {
  constexpr std::size_t kPiece = 1U << 20U;  // all lines together would be as much memory as the rows
  std::string lines;
  std::size_t count = 0;
  for (const auto& row : rows) {
    if (!holds(row.index)) lines += rowLine(row);
    count += holds(row.index) ? 0 : 1;
    if (lines.size() < kPiece && &row != &rows.back()) continue;
    if (rowFile_) rowFile_->append(lines);
    kept_ += std::exchange(count, 0);
    lines.clear();
  }
  rows_ = std::move(rows);
  sort();
}

void RowStore::finish() {
  if (folder_.empty()) return;
  sourceFile_->sync();
  rowFile_->sync();
  sort();
  writeAtomically(folder_ / files::kTable, [&](std::ostream& to) {
    to << csvHeader();
    for (const auto& row : rows_) to << csvLine(row);
  });
}

std::vector<ExperimentRow> RowStore::takeRows() {
  sort();
  places_.clear();
  return std::exchange(rows_, {});
}

Error RowStore::withWhatIsKept(const Error& failure) const {
  if (folder_.empty()) return failure;
  std::string sentence = failure.what();
  if (sentence.ends_with('.')) sentence.pop_back();
  return Error(sentence + "; " + std::to_string(kept_) + " rows are kept in " + folder_.string() +
                   ", and starting again with that folder goes on from there.",
               failure.detail());
}

}  // namespace hp
