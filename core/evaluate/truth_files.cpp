// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/truth_files.h"

#include <algorithm>

#include "core/base/nearest_names.h"
#include "core/base/outcome.h"
#include "core/compare/picture_set.h"
#include "core/data/folder_entries.h"
#include "core/data/listing.h"
#include "core/evaluate/voc_boxes.h"

namespace hp {
namespace {

bool isFolder(const std::filesystem::path& path) {
  std::error_code none;
  return std::filesystem::is_directory(path, none);
}
std::string endingOf(const std::filesystem::path& path) { return lowered(utf8Text(path.extension())); }
bool isCoco(const TruthSpec& spec) { return endingOf(spec.boxes) == ".json" && !isFolder(spec.boxes); }

std::string stemOf(const std::filesystem::path& path) { return utf8Text(path.stem()); }
std::string fileNameOf(const std::string& source) { return utf8Text(pathFromUtf8(source).filename()); }

std::set<std::string> fileNames(const std::vector<std::string>& sources) {
  std::set<std::string> names;
  for (const auto& source : sources) names.insert(fileNameOf(source));
  return names;
}

}  // namespace

void requireTruth(const TruthSpec& spec, std::size_t pictures) {
  if (spec.masks.empty() == spec.boxes.empty())
    throw Error("The place to find comes from masks or from boxes: give one of the two.");
  if (spec.boxes.empty() && (!spec.label.empty() || spec.surroundings))
    throw Error("A label and the cut around boxes are for boxes, not for masks.");
  const auto& place = spec.masks.empty() ? spec.boxes : spec.masks;
  if (isFolder(place) || isCoco(spec)) return;
  if (spec.masks.empty() && endingOf(place) != ".xml")
    throw Error("Boxes are a Pascal VOC file (.xml), a folder of these, or a COCO file (.json), not " +
                place.string() + ".");
  if (pictures > 1)
    throw Error("The file " + place.string() + " is of one picture, and there are " +
                std::to_string(pictures) + "; give a folder with a file for each of them.");
}

TruthFiles::TruthFiles(const TruthSpec& spec, const std::vector<std::string>& sources,
                       const RunContext& context)
    : place_(spec.masks.empty() ? spec.boxes : spec.masks) {
  requireTruth(spec, sources.size());
  if (isFolder(place_))
    list(place_, spec.boxes.empty(), context);
  else if (isCoco(spec))
    coco_.emplace(place_, fileNames(sources));
  else
    isOfOne_ = true;
}

void TruthFiles::list(const std::filesystem::path& folder, bool ofMasks, const RunContext& context) {
  const auto add = [&](const std::string& id) {
    const auto file = folder / pathFromUtf8(id);
    files_[stemOf(file)].push_back(file);
  };
  if (ofMasks) {
    for (const auto& id : picturesIn(folder, context).ids) add(id);
    return;
  }
  for (const auto& entry : entriesOf(folder))
    if (!entry.isFolder && endingOf(pathFromUtf8(entry.name)) == ".xml") add(entry.name);
  if (files_.empty()) throw Error("The folder " + folder.string() + " holds no Pascal VOC files (.xml).");
}

const std::filesystem::path& TruthFiles::fileOf(const std::string& source) const {
  if (isOfOne_) return place_;
  const auto found = files_.find(stemOf(pathFromUtf8(source)));
  if (found == files_.end()) throw Error("No file in " + place_.string() + " has the picture's name.");
  if (found->second.size() > 1)
    throw Error("Several files in " + place_.string() + " have the picture's name.");
  return found->second.front();
}

void TruthFiles::require(const std::string& source) const {
  if (!coco_)
    fileOf(source);
  else if (!coco_->has(fileNameOf(source)))
    throw Error("The picture is not in " + place_.string() + ".");
}

Array TruthFiles::mask(const std::string& source) const { return readMask(fileOf(source)); }

AnnotatedPicture TruthFiles::boxes(const std::string& source) const {
  return coco_ ? coco_->of(fileNameOf(source)) : readVocBoxes(fileOf(source));
}

}  // namespace hp
