// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/changed_pictures.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "core/compare/recorded_spec.h"
#include "core/data/batches.h"
#include "core/train/seeds.h"

namespace hp {
namespace {

/// Folders of older programs lack some digests, which says nothing of the pictures.
bool bothSayOther(const std::string& a, const std::string& b) { return !a.empty() && !b.empty() && a != b; }

ChangedPicture differenceOf(const FileRow& baseline, const FileRow& candidate) {
  ChangedPicture picture{.id = baseline.id,
                         .split = baseline.split,
                         .bytes = bothSayOther(baseline.byteDigest, candidate.byteDigest),
                         .pixels = bothSayOther(baseline.pixelDigest, candidate.pixelDigest),
                         .label = bothSayOther(baseline.label, candidate.label),
                         .mask = bothSayOther(baseline.maskDigest, candidate.maskDigest),
                         .movedSplit = bothSayOther(baseline.split, candidate.split)};
  const bool arePixelsKnown = !baseline.pixelDigest.empty() && !candidate.pixelDigest.empty();
  picture.pixelsUnknown = picture.bytes && !arePixelsKnown;
  return picture;
}

bool isChange(const ChangedPicture& picture) {
  return picture.bytes || picture.isLearnedOtherwise() || picture.movedSplit;
}

/// The place of every id.
using Places = std::unordered_map<std::string_view, std::size_t>;

Places placesOf(const FileRows& files) {
  Places places;
  places.reserve(files.size());
  for (std::size_t i = 0; i < files.size(); ++i) places.emplace(files.id(i), i);
  return places;
}

ChangedPicture alone(const FileRows& files, std::size_t i) {
  return {.id = std::string(files.id(i)), .split = std::string(files.split(i))};
}

/// Of the training split, in the order of the data set.
std::vector<std::size_t> trainIndexes(const FileRows& files) {
  std::vector<std::size_t> indexes;
  for (std::size_t i = 0; i < files.size(); ++i)
    if (files.split(i) == "train") indexes.push_back(i);
  return indexes;
}

}  // namespace

PictureChanges picturesChanged(const ComparedRun& baseline, const ComparedRun& candidate) {
  PictureChanges changes;
  const auto &left = baseline.files, &right = candidate.files;
  if (left.empty() || right.empty()) return changes;
  const auto ours = placesOf(left), theirs = placesOf(right);
  for (std::size_t i = 0; i < left.size(); ++i) {
    const auto other = theirs.find(left.id(i));
    const bool isAlone = other == theirs.end();
    auto picture = isAlone ? alone(left, i) : differenceOf(left[i], right[other->second]);
    picture.baseline = i;
    if (!isAlone) picture.candidate = other->second;
    if (isAlone || isChange(picture))
      (isAlone ? changes.onlyBaseline : changes.changed).push_back(std::move(picture));
  }
  for (std::size_t i = 0; i < right.size(); ++i) {
    if (ours.contains(right.id(i))) continue;
    changes.onlyCandidate.push_back(alone(right, i));
    changes.onlyCandidate.back().candidate = i;
  }
  return changes;
}

std::optional<std::vector<std::string>> picturesOfStep(const ComparedRun& run, std::int64_t epoch,
                                                       std::int64_t step) {
  const auto spec = recordedSpec(run);
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
    ids.emplace_back(run.files.id(order[static_cast<std::size_t>(i)]));
  return ids;
}

}  // namespace hp
