// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/changed_pictures.h"

#include <algorithm>
#include <map>

#include "core/base/outcome.h"
#include "core/data/batches.h"
#include "core/train/seeds.h"
#include "core/train/train.h"

namespace hp {
namespace {

/// Folders of older programs lack some digests, which says nothing of the pictures.
bool bothSayOther(const std::string& a, const std::string& b) { return !a.empty() && !b.empty() && a != b; }

ChangedPicture differenceOf(const FileRow& baseline, const FileRow& candidate) {
  return {.id = baseline.id,
          .split = baseline.split,
          .bytes = baseline.byteDigest != candidate.byteDigest,
          .pixels = baseline.pixelDigest != candidate.pixelDigest,
          .label = baseline.label != candidate.label,
          .mask = bothSayOther(baseline.maskDigest, candidate.maskDigest),
          .movedSplit = baseline.split != candidate.split};
}

bool isChange(const ChangedPicture& picture) {
  return picture.bytes || picture.isLearnedOtherwise() || picture.movedSplit;
}

std::map<std::string, const FileRow*> byId(const std::vector<FileRow>& files) {
  std::map<std::string, const FileRow*> rows;
  for (const auto& row : files) rows.emplace(row.id, &row);
  return rows;
}

/// What the run was configured with; nothing when another program wrote it.
std::optional<TrainSpec> specOf(const ComparedRun& run) {
  if (run.kind != RunKind::Heatproof || run.config.empty()) return std::nullopt;
  try {
    return trainSpecFromText(run.config, run.name);
  } catch (const Error&) {
    return std::nullopt;
  }
}

/// Of the training split, in the order of the data set.
std::vector<std::size_t> trainIndexes(const std::vector<FileRow>& files) {
  std::vector<std::size_t> indexes;
  for (std::size_t i = 0; i < files.size(); ++i)
    if (files[i].split == "train") indexes.push_back(i);
  return indexes;
}

}  // namespace

PictureChanges picturesChanged(const Baseline<ComparedRunPtr>& baseline,
                               const Candidate<ComparedRunPtr>& candidate) {
  const auto& ours = (*baseline)->files;
  const auto& theirs = (*candidate)->files;
  PictureChanges changes;
  if (ours.empty() || theirs.empty()) return changes;
  auto left = byId(theirs);
  for (const auto& row : ours) {
    const auto other = left.find(row.id);
    if (other == left.end()) {
      changes.onlyBaseline.push_back(row.id);
      continue;
    }
    auto change = differenceOf(row, *other->second);
    if (isChange(change)) changes.changed.push_back(std::move(change));
    left.erase(other);
  }
  for (const auto& [id, row] : left) changes.onlyCandidate.push_back(id);
  return changes;
}

std::optional<std::vector<std::string>> picturesOfStep(const ComparedRun& run, std::int64_t epoch,
                                                       std::int64_t step) {
  const auto spec = specOf(run);
  const auto indexes = trainIndexes(run.files);
  if (!spec || indexes.empty() || epoch < 1 || !needsData(spec->recipe)) return std::nullopt;
  const auto& recipe = spec->recipe;
  if (recipe.unseeded == Unseeded::Order || recipe.batch < 1) return std::nullopt;
  const auto count = static_cast<std::int64_t>(indexes.size());
  const auto batch = std::min(recipe.batch, count);
  const auto stepsPerEpoch = (count + batch - 1) / batch;
  if (step < 1 || (step - 1) / stepsPerEpoch != epoch - 1) return std::nullopt;
  const auto order = epochOrder(indexes, seedsOf(recipe, 0).order, epoch - 1,
                                recipe.order == OrderKind::KerasBuffer, recipe.batch);
  const auto first = (step - 1) % stepsPerEpoch * batch;
  std::vector<std::string> ids;
  for (auto i = first; i < std::min(first + batch, count); ++i)
    ids.push_back(run.files[order[static_cast<std::size_t>(i)]].id);
  return ids;
}

}  // namespace hp
