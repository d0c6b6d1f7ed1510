// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/base/text.h"
#include "core/compare/changed_pictures.h"
#include "core/compare/evidence.h"
#include "core/train/listed.h"

namespace hp {
namespace {

constexpr std::size_t kNamed = 3;

std::string namesOf(std::vector<std::string> ids) {
  for (auto& id : ids) id = "'" + printable(id) + "'";
  return listed(ids, kNamed);
}

std::vector<std::string> idsOf(const std::vector<ChangedPicture>& pictures) {
  std::vector<std::string> ids;
  for (const auto& picture : pictures) ids.push_back(picture.id);
  return ids;
}

std::string counted(std::size_t count, const std::string& what) {
  return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

/// "other pixels", "another label", ...
std::string whatChanged(const ChangedPicture& picture) {
  std::string text;
  const auto add = [&](bool is, const char* what) {
    if (is) text += (text.empty() ? "" : ", ") + std::string(what);
  };
  add(picture.pixels, picture.bytes ? "other pixels" : "other pixels of the same file, so another decoder");
  add(picture.pixelsUnknown, "another file, whose pixels are not recorded");
  add(picture.bytes && !picture.pixels && !picture.pixelsUnknown, "another file with the same pixels");
  add(picture.label, "another label");
  add(picture.mask, "another mask");
  add(picture.movedSplit, "another split");
  return text;
}

bool isTrainedWith(const ChangedPicture& picture) {
  return (picture.split == "train" && picture.isLearnedOtherwise()) || picture.movedSplit;
}

/// 3 where the batch that differs holds one of them, or its pictures are not known and it may.
int strengthOf(const std::vector<ChangedPicture>& pictures, const Evidence& evidence) {
  const auto& first = evidence.trace.first;
  const bool isTrained = std::ranges::any_of(pictures, isTrainedWith);
  if (!isTrained) return 1;
  if (!first) return 3;
  if (first->part != DivergedPart::Batch) return 1;
  const bool isMoved = std::ranges::any_of(pictures, &ChangedPicture::movedSplit);
  if (!first->examples.empty() || isMoved) return 3;
  return picturesOfStep(**evidence.baseline, first->epoch, first->step) ? 1 : 2;
}

/// Of the pictures that differ, the one that the sentence is about: in the batch that differs, if one is.
const ChangedPicture& shown(const std::vector<ChangedPicture>& pictures, const TraceComparison& trace) {
  if (trace.first && !trace.first->examples.empty()) {
    const auto named = std::ranges::find(pictures, trace.first->examples.front(), &ChangedPicture::id);
    if (named != pictures.end()) return *named;
  }
  const auto trained = std::ranges::find_if(pictures, isTrainedWith);
  return trained != pictures.end() ? *trained : pictures.front();
}

Reason changedReason(const std::vector<ChangedPicture>& pictures, const Evidence& evidence) {
  const auto& trace = evidence.trace;
  const int strength = strengthOf(pictures, evidence);
  const auto& one = shown(pictures, trace);
  auto sentence = counted(pictures.size(), "picture") + (pictures.size() == 1 ? " is" : " are") +
                  " not the same in both data sets; '" + printable(one.id) + "' has " + whatChanged(one) +
                  ". ";
  if (trace.first && !trace.first->examples.empty())
    sentence += "The batch that differs first holds " + namesOf(trace.first->examples) + ". ";
  if (std::ranges::none_of(pictures, isTrainedWith))
    sentence += "None of them changes what is learned from. ";
  return {"files." + one.id, pictures.size() == 1 ? "Changed picture" : "Changed pictures",
          sentence + closing(strength, trace), strength};
}

Reason missingReason(const PictureChanges& changes, const Evidence& evidence) {
  const auto& trace = evidence.trace;
  const int strength = !trace.first || trace.first->part == DivergedPart::Batch ? 3 : 1;
  const auto side = [](const std::vector<ChangedPicture>& pictures, const char* whose) {
    return pictures.empty() ? std::string()
                            : counted(pictures.size(), "picture") + " only in the " + whose + " (" +
                                  namesOf(idsOf(pictures)) + ")";
  };
  const auto left = side(changes.onlyBaseline, "baseline"), right = side(changes.onlyCandidate, "candidate");
  const auto& one = changes.onlyBaseline.empty() ? changes.onlyCandidate : changes.onlyBaseline;
  return {"files." + one.front().id, "Other pictures",
          "The data sets are not of the same pictures: " + left +
              (left.empty() || right.empty() ? "" : ", ") + right + ". Other pictures make other batches. " +
              closing(strength, trace),
          strength};
}

}  // namespace

std::vector<Reason> pictureReasons(const Evidence& evidence) {
  const auto changes = picturesChanged(**evidence.baseline, **evidence.candidate);
  std::vector<Reason> reasons;
  if (!changes.onlyBaseline.empty() || !changes.onlyCandidate.empty())
    reasons.push_back(missingReason(changes, evidence));
  if (!changes.changed.empty()) reasons.push_back(changedReason(changes.changed, evidence));
  return reasons;
}

std::vector<Reason> validationReasons(const Evidence& evidence) {
  auto changed = picturesChanged(**evidence.baseline, **evidence.candidate).changed;
  std::erase_if(changed, [](const ChangedPicture& picture) {
    return picture.split != "validation" || !(picture.pixels || picture.pixelsUnknown || picture.label);
  });
  if (changed.empty()) return {};
  const auto& one = changed.front();
  return {{"files." + one.id,
           changed.size() == 1 ? "Changed validation picture" : "Changed validation pictures",
           counted(changed.size(), "validation picture") + (changed.size() == 1 ? " is" : " are") +
               " not the same in both data sets; '" + printable(one.id) + "' has " + whatChanged(one) +
               ". The weights were not seen to differ, so that this is what changed the answers.",
           3}};
}

}  // namespace hp
