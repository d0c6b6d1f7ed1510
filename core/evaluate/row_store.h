// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/platform_files.h"
#include "core/base/run_context.h"
#include "core/evaluate/run_experiment.h"

namespace hp {

// What the files of an experiment's folder are called.
namespace experiment_files {
inline constexpr const char* kExperiment = "experiment.json";  ///< a spec, its pictures one by one
inline constexpr const char* kAsked = "asked.json";            ///< the spec as it was given, and the shard
inline constexpr const char* kRows = "rows.jsonl";
inline constexpr const char* kTable = "rows.csv";  ///< written when all rows are there
inline constexpr const char* kMaps = "maps";
inline constexpr const char* kLock = "LOCK";
}  // namespace experiment_files

/// What a folder was made for.
struct ExperimentFolder {
  Experiment experiment = {};  ///< its pictures one by one
  std::string asked = {};      ///< JSON text
  Shard shard = {};
};
/// Nothing where there is no experiment in the folder. Throws Error naming the file when it is damaged.
std::optional<ExperimentFolder> readExperimentFolder(const std::filesystem::path& folder);
/// Writes both files of what a folder was made for.
void writeExperimentFolder(const std::filesystem::path& folder, const ExperimentFolder& content);
/// rows.csv of these rows.
void writeRowTable(const std::filesystem::path& folder, const std::vector<ExperimentRow>& rows);

/// The rows of an experiment and, unless the folder is empty, the folder that holds them: locked while this
/// lives, only ever growing.
class RowStore {
 public:
  /// Makes the folder, or goes on with it: what a killed process left of a line is cut off, and the table of
  /// an earlier end goes, until finish() writes the next one. Throws Error when
  /// it holds something else, another experiment or another shard, or when somebody else writes it.
  RowStore(const Experiment& asked, const std::filesystem::path& folder, Shard shard,
           const RunContext& context);
  /// The same where the pictures are known one by one.
  RowStore(ExperimentFolder content, const std::filesystem::path& folder);

  /// Its pictures one by one, as they were when the folder was made.
  const Experiment& experiment() const { return content_.experiment; }
  const std::filesystem::path& folder() const { return folder_; }
  bool holds(std::int64_t index) const { return rows_.contains(index); }
  /// Those that it does not hold yet, in one piece; returns them. Throws Error when the disk refuses.
  std::vector<ExperimentRow> append(std::vector<ExperimentRow> rows);
  /// All, by index.
  std::vector<ExperimentRow> rows() const;
  /// When all rows are there: the table for people.
  void finish() const;

 private:
  void open(const RunContext& context);
  void requireSame(const ExperimentFolder& found) const;
  void takeRows();

  std::filesystem::path folder_;
  ExperimentFolder content_;
  std::map<std::int64_t, ExperimentRow> rows_ = {};
  std::optional<platform::FileLock> lock_ = {};
  std::optional<platform::AppendFile> file_ = {};
};

}  // namespace hp
