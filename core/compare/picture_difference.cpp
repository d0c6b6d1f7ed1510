// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>

#include "core/base/text.h"
#include "core/compare/changed_pictures.h"
#include "core/compare/setting_entries.h"

namespace hp {
namespace {

constexpr std::size_t kMostRows = 1000;
constexpr std::size_t kDigitsShown = 12;

/// "1000 validation, 2000 train"
std::string countsText(const FileRows& files) {
  std::map<std::string_view, std::size_t> counts;
  for (std::size_t i = 0; i < files.size(); ++i) ++counts[files.split(i)];
  std::string text;
  for (const auto& [split, count] : counts)
    text += (text.empty() ? "" : ", ") + std::to_string(count) + " " + std::string(split);
  return text;
}

/// What differs between the two rows of a picture, once for each.
class Parts {
 public:
  Parts(const ChangedPicture& picture, const FileRow& baseline, const FileRow& candidate)
      : ours_(baseline), theirs_(candidate) {
    // Equal pixels make equal numbers, whatever file they come from.
    addDigests(picture.pixels, picture.bytes ? "pixels" : "the same file, decoded to pixels",
               &FileRow::pixelDigest);
    addDigests(picture.pixelsUnknown, "file", &FileRow::byteDigest);
    add(picture.label, "label", &FileRow::label);
    add(picture.movedSplit, "split", &FileRow::split);
    addDigests(picture.mask, "mask", &FileRow::maskDigest);
  }
  bool areThere() const { return !baseline_.empty(); }
  const std::string& baseline() const { return baseline_; }
  const std::string& candidate() const { return candidate_; }

 private:
  void add(bool differs, const char* what, std::string FileRow::*cell, std::size_t most = std::string::npos) {
    if (!differs) return;
    append(baseline_, what, (ours_.*cell).substr(0, most));
    append(candidate_, what, (theirs_.*cell).substr(0, most));
  }
  void addDigests(bool differs, const char* what, std::string FileRow::*digest) {
    add(differs, what, digest, kDigitsShown);
  }
  static void append(std::string& text, const char* what, const std::string& value) {
    text += (text.empty() ? "" : ", ") + std::string(what) + " " + value;
  }
  const FileRow &ours_, &theirs_;
  std::string baseline_, candidate_;
};

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

/// Those of the baseline's list in its order, then those that are in the candidate's alone.
void addDifferences(const ComparedRun& baseline, const ComparedRun& candidate, Rows& rows) {
  const std::string notThere = HP_TEXT("Compare", "not there");
  auto changes = picturesChanged(baseline, candidate);
  auto& ours = changes.changed;
  std::ranges::move(changes.onlyBaseline, std::back_inserter(ours));
  std::ranges::sort(ours, {}, &ChangedPicture::baseline);
  for (const auto& picture : ours) {
    const FileRow row = baseline.files[*picture.baseline];
    if (!picture.candidate) {
      rows.add(picture.id, whole(row), notThere);
      continue;
    }
    const FileRow other = candidate.files[*picture.candidate];
    const Parts parts(picture, row, other);
    if (parts.areThere()) rows.add(picture.id, parts.baseline(), parts.candidate());
  }
  for (const auto& picture : changes.onlyCandidate)
    rows.add(picture.id, notThere, whole(candidate.files[*picture.candidate]));
}

}  // namespace

std::vector<SettingRow> pictureRows(const ComparedRun& baseline, const ComparedRun& candidate) {
  if (baseline.files.empty() && candidate.files.empty()) return {};
  Rows rows(countsRow(baseline, candidate));
  addDifferences(baseline, candidate, rows);
  return std::move(rows).taken();
}

}  // namespace hp
