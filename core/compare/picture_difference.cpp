// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <string_view>
#include <unordered_map>

#include "core/base/text.h"
#include "core/compare/setting_entries.h"

namespace hp {
namespace {

constexpr std::size_t kMostRows = 1000;
constexpr std::size_t kDigitsShown = 12;

using ById = std::unordered_map<std::string_view, const FileRow*>;

ById byId(const std::vector<FileRow>& files) {
  ById rows;
  rows.reserve(files.size());
  for (const auto& row : files) rows.emplace(row.id, &row);
  return rows;
}

/// "1000 validation, 2000 train"
std::string countsText(const std::vector<FileRow>& files) {
  std::map<std::string_view, std::size_t> counts;
  for (const auto& row : files) ++counts[row.split];
  std::string text;
  for (const auto& [split, count] : counts)
    text += (text.empty() ? "" : ", ") + std::to_string(count) + " " + std::string(split);
  return text;
}

/// What differs between the two rows of a picture, once for each.
class Parts {
 public:
  /// Where an older program recorded nothing, nothing can be said.
  void add(const char* what, const std::string& baseline, const std::string& candidate) {
    if (baseline == candidate || baseline.empty() || candidate.empty()) return;
    append(baseline_, what, baseline);
    append(candidate_, what, candidate);
  }
  bool areThere() const { return !baseline_.empty(); }
  const std::string& baseline() const { return baseline_; }
  const std::string& candidate() const { return candidate_; }

 private:
  static void append(std::string& text, const char* what, const std::string& value) {
    text += (text.empty() ? "" : ", ") + std::string(what) + " " + value;
  }
  std::string baseline_, candidate_;
};

std::string shortened(const std::string& digest) { return digest.substr(0, kDigitsShown); }

/// Equal pixels make equal numbers, whatever file they come from.
Parts partsOf(const FileRow& baseline, const FileRow& candidate) {
  Parts parts;
  const bool isSameFile = !baseline.byteDigest.empty() && baseline.byteDigest == candidate.byteDigest;
  parts.add(isSameFile ? "the same file, decoded to pixels" : "pixels", shortened(baseline.pixelDigest),
            shortened(candidate.pixelDigest));
  parts.add("label", baseline.label, candidate.label);
  parts.add("split", baseline.split, candidate.split);
  parts.add("mask", shortened(baseline.maskDigest), shortened(candidate.maskDigest));
  return parts;
}

/// The rows as they come, of which the first are kept and the rest is counted.
class Rows {
 public:
  explicit Rows(SettingRow first) { rows_.push_back(std::move(first)); }

  void add(const std::string& id, const std::string& baseline, const std::string& candidate) {
    if (rows_.size() <= kMostRows) {
      rows_.push_back({SettingGroup::Data, "files." + id, id, baseline, candidate, true});
    } else {
      ++more_;
    }
  }
  std::vector<SettingRow> taken() && {
    if (more_ > 0) {
      const auto text = std::to_string(more_) + " more that differ";
      rows_.push_back(
          {SettingGroup::Data, "files.*", HP_TEXT("Compare", "Further pictures"), std::nullopt, text, true});
    }
    return std::move(rows_);
  }

 private:
  std::vector<SettingRow> rows_;
  std::size_t more_ = 0;
};

std::string whole(const FileRow& row) { return "split " + row.split + ", label " + row.label; }

/// How many there are; nothing where the run has no list of its pictures.
std::optional<std::string> countsOf(const ComparedRun& run) {
  return run.files.empty() ? std::nullopt : std::optional(countsText(run.files));
}

SettingRow countsRow(const ComparedRun& baseline, const ComparedRun& candidate) {
  const auto ours = countsOf(baseline), theirs = countsOf(candidate);
  return {SettingGroup::Data,
          "files",
          HP_TEXT("Compare", "Pictures"),
          ours,
          theirs,
          ours && theirs && *ours != *theirs};
}

void addDifferences(const std::vector<FileRow>& baseline, const std::vector<FileRow>& candidate, Rows& rows) {
  const std::string notThere = HP_TEXT("Compare", "not there");
  const auto ours = byId(baseline), theirs = byId(candidate);
  for (const auto& row : baseline) {
    const auto other = theirs.find(row.id);
    if (other == theirs.end()) {
      rows.add(row.id, whole(row), notThere);
    } else if (const auto parts = partsOf(row, *other->second); parts.areThere()) {
      rows.add(row.id, parts.baseline(), parts.candidate());
    }
  }
  for (const auto& row : candidate)
    if (!ours.contains(row.id)) rows.add(row.id, notThere, whole(row));
}

}  // namespace

std::vector<SettingRow> pictureRows(const ComparedRun& baseline, const ComparedRun& candidate) {
  if (baseline.files.empty() && candidate.files.empty()) return {};
  Rows rows(countsRow(baseline, candidate));
  if (!baseline.files.empty() && !candidate.files.empty())
    addDifferences(baseline.files, candidate.files, rows);
  return std::move(rows).taken();
}

}  // namespace hp
