// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/row_store.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <ostream>

#include "core/base/atomic_file.h"
#include "core/base/outcome.h"
#include "core/evaluate/experiment_pictures.h"
#include "core/evaluate/read_rows.h"
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

RowStore::RowStore(const Experiment& asked, const std::filesystem::path& folder, Shard shard,
                   const RunContext& context)
    : folder_(folder), content_{asked, toJson(asked).dump(), shard} {
  if (folder_.empty())
    content_.experiment.pictures = expandedPictures(asked.pictures, context);
  else
    open(context);
}

RowStore::RowStore(ExperimentFolder content, const std::filesystem::path& folder)
    : folder_(folder), content_(std::move(content)) {
  if (!folder_.empty()) open({});
}

void RowStore::open(const RunContext& context) {
  makeFolder(folder_);
  lock_ = platform::FileLock::tryTake(folder_ / files::kLock);
  if (!lock_) throw Error("Somebody else computes the experiment in " + folder_.string() + ".");
  if (const auto found = readExperimentFolder(folder_)) {
    requireSame(*found);
    content_.experiment = found->experiment;
  } else {
    requireFree(folder_);
    content_.experiment.pictures = expandedPictures(content_.experiment.pictures, context);
    writeExperimentFolder(folder_, content_);
  }
  takeRows();
  std::error_code none;
  std::filesystem::remove(folder_ / files::kTable, none);
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

void RowStore::takeRows() {
  const auto path = folder_ / files::kRows;
  file_.emplace(path);
  auto read = readWholeRows(path);
  if (read.bytes < file_->size()) file_->cut(read.bytes);
  for (auto& row : read.rows) {
    const auto index = row.index;
    rows_.emplace(index, std::move(row));
  }
}

std::vector<ExperimentRow> RowStore::append(std::vector<ExperimentRow> rows) {
  std::erase_if(rows, [this](const auto& row) { return holds(row.index); });
  std::string lines;
  for (const auto& row : rows) lines += rowLine(row);
  if (file_) file_->append(lines);
  for (const auto& row : rows) rows_.emplace(row.index, row);
  return rows;
}

std::vector<ExperimentRow> RowStore::rows() const {
  std::vector<ExperimentRow> all;
  for (const auto& [index, row] : rows_) all.push_back(row);
  return all;
}

void RowStore::finish() const {
  if (folder_.empty()) return;
  platform::syncToDisk(folder_ / files::kRows);
  writeRowTable(folder_, rows());
}

}  // namespace hp
