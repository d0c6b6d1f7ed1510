// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/outcome.h"
#include "core/base/platform_files.h"
#include "core/base/run_context.h"
#include "core/evaluate/experiment_sources.h"
#include "core/evaluate/line_file.h"
#include "core/evaluate/run_experiment.h"

namespace hp {

// What the files of an experiment's folder are called.
namespace experiment_files {
inline constexpr const char* kExperiment = "experiment.json";  ///< a spec, its pictures one by one
inline constexpr const char* kAsked = "asked.json";            ///< the spec as it was given, and the shard
inline constexpr const char* kRows = "rows.jsonl";
inline constexpr const char* kTable = "rows.csv";         ///< written when all rows are there
inline constexpr const char* kSources = "sources.jsonl";  ///< what they were computed from: digests
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
/// What asked.json says: everything but the experiment with its pictures one by one.
ExperimentFolder askedFromText(const std::string& text);
/// Writes both files of what a folder was made for. Throws Error, and writes none, when they could not be
/// read again: there is too much in them.
void writeExperimentFolder(const std::filesystem::path& folder, const ExperimentFolder& content);

/// What rows of a folder are bound to, as far as its sources.jsonl says it. Throws Error naming file and
/// line.
ExperimentSources readSources(const std::filesystem::path& folder, const Experiment& experiment,
                              std::span<const ExperimentRow> rows);

/// The rows of an experiment and, unless the folder is empty, the folder that holds them, locked while this
/// lives.
class RowStore {
 public:
  /// Makes the folder, or goes on with it. `withoutFailed`: rows with an error are not held; begin() takes
  /// them out of its file. Throws Error when it holds something else, another experiment or another shard,
  /// rows of something else than the experiment has in their places, or when somebody else writes it.
  RowStore(const Experiment& asked, const std::filesystem::path& folder, Shard shard,
           const RunContext& context, bool withoutFailed = false);
  /// The same where the pictures are known one by one.
  RowStore(ExperimentFolder content, const std::filesystem::path& folder);

  /// Its pictures one by one, as they were when the folder was made.
  const Experiment& experiment() const { return content_.experiment; }
  const std::filesystem::path& folder() const { return folder_; }
  /// In the order in which they came.
  const std::vector<ExperimentRow>& rows() const { return rows_; }
  bool holds(std::int64_t index) const { return held(index) != nullptr; }
  /// What the rows are bound to, and what was remembered since.
  const ExperimentSources& sources() const { return sources_; }

  /// To be called when nothing can refuse any more: the table of an earlier end goes, until finish() writes
  /// the next one, and rows that are not held go from the file. Throws Error when the disk refuses.
  void begin();
  /// To be called before rows are appended that were computed from these. Throws Error when the disk refuses.
  void remember(const ExperimentSources& sources);
  /// Those that it does not hold yet, in one piece; returns them. Throws Error when the disk refuses.
  std::vector<ExperimentRow> append(std::vector<ExperimentRow> rows);
  /// Throws Error unless those of the rows that it holds are the same.
  void requireSameRows(const std::vector<ExperimentRow>& rows) const;
  /// All rows of the experiment; those that it holds are the same. Throws Error when the disk refuses.
  void complete(std::vector<ExperimentRow> rows);
  /// When all rows are there: the table for people. Throws Error when the disk refuses.
  void finish();
  /// All, by index; it holds none afterwards.
  std::vector<ExperimentRow> takeRows();

  /// A failure's sentence, and how many rows are kept all the same.
  Error withWhatIsKept(const Error& failure) const;

 private:
  static constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

  void open(const RunContext& context, bool withoutFailed);
  void requireSame(const ExperimentFolder& found) const;
  const ExperimentRow* held(std::int64_t index) const;
  void add(ExperimentRow row);
  void sort();
  void readRowFile(bool withoutFailed);

  std::filesystem::path folder_;
  ExperimentFolder content_;
  std::vector<ExperimentRow> rows_ = {};
  std::size_t kept_ = 0;                  ///< rows in the file, which may be more than are held
  std::vector<std::size_t> places_ = {};  ///< of rows, by index; kNowhere
  ExperimentSources sources_ = {};
  std::optional<platform::FileLock> lock_ = {};
  std::optional<LineFile> rowFile_ = {}, sourceFile_ = {};
};

}  // namespace hp
