// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/picture_set.h"

#include <numeric>
#include <unordered_map>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/compare/run_network.h"
#include "core/data/folder_entries.h"
#include "core/data/listing.h"
#include "core/imaging/image_file.h"

namespace hp {
namespace {

/// Walks a folder and those below it; a link that leads back up ends at the deepest level.
class PictureWalk {
 public:
  PictureWalk(std::filesystem::path root, const RunContext& context)
      : root_(std::move(root)), context_(context) {}

  void take(const std::string& id, int depth) {
    context_.step({HP_TEXT("Stage", "Listing files"), std::ssize(ids_), 0});
    for (const auto& entry : entriesOf(root_ / pathFromUtf8(id)))
      takeEntry(entry, id.empty() ? entry.name : id + "/" + entry.name, depth);
  }
  std::vector<std::string> ids() && { return std::move(ids_); }
  std::vector<IgnoredFiles> ignored() { return ignored_.take(); }

 private:
  void takeEntry(const FolderEntry& entry, const std::string& id, int depth) {
    if (entry.isHidden()) return ignored_.add("hidden", id);
    if (!idFault(entry.name).empty()) return ignored_.add("a name that " + idFault(entry.name), id);
    if (entry.isFolder) return depth < kDeepestFolder ? take(id, depth + 1) : ignored_.add("too deep", id);
    if (!hasPictureEnding(entry.name)) return ignored_.add("no picture by its ending", id);
    if (std::ssize(ids_) >= kMostExamples)
      throw Error("The folder " + root_.string() + " holds too many pictures; choose a part of it.");
    ids_.push_back(id);
  }

  std::filesystem::path root_;
  const RunContext& context_;
  std::vector<std::string> ids_ = {};
  IgnoredTally ignored_ = {};
};

using Digests = std::unordered_map<std::string, std::string>;

/// Of the pictures that it was validated with.
Digests recordedDigests(const ComparedRun& run) {
  Digests digests;
  for (std::size_t i = 0; i < run.files.size(); ++i) {
    if (run.files.split(i) != splitName(Split::Validation)) continue;
    const FileRow file = run.files[i];
    digests.emplace(file.id, file.byteDigest);
  }
  return digests;
}

void requireUnchanged(const Dataset& dataset, std::size_t index, const Digests& recorded) {
  const auto& id = dataset.example(index).id;
  const auto found = recorded.find(id);
  if (found == recorded.end()) throw Error("The run was not validated with the picture " + id + ".");
  if (found->second != dataset.byteDigest(index))
    throw Error("The picture " + id + " is no longer what the run was validated with.");
}

PictureSet validationPictures(const ComparedRun& run, const RunContext& context) {
  const Dataset dataset = datasetOf(run, std::filesystem::path(), context);
  const auto examples = dataset.indexesOf(Split::Validation);
  if (examples.empty()) throw Error(run.name + " was validated with no pictures.");
  PictureSet set = picturesOf(dataset, examples, "validation pictures of " + run.name);
  set.picture = [dataset, examples, recorded = recordedDigests(run)](std::size_t i) {
    requireUnchanged(dataset, examples.at(i), recorded);
    return dataset.picture(examples[i]);
  };
  return set;
}

std::string nameOf(const std::filesystem::path& folder) {
  const auto whole = std::filesystem::absolute(folder).lexically_normal();
  return utf8Text((whole.has_filename() ? whole : whole.parent_path()).filename());
}

}  // namespace

PictureSet picturesIn(const std::filesystem::path& folder, const RunContext& context) {
  PictureWalk walk(folder, context);
  walk.take("", 0);
  PictureSet set{.name = "pictures in " + nameOf(folder), .ignored = walk.ignored(), .folder = folder};
  set.ids = std::move(walk).ids();
  if (set.ids.empty()) throw Error("The folder " + folder.string() + " holds no pictures.");
  set.total = set.ids.size();
  set.picture = [folder, ids = set.ids](std::size_t i) {
    return readImage(folder / pathFromUtf8(ids.at(i)));
  };
  return set;
}

PictureSet recordedPictures(const std::vector<ComparedRunPtr>& runs, const RunContext& context) {
  std::string why = "There is no run.";
  for (auto run = runs.begin(); run != runs.end(); ++run) try {
      return validationPictures(**run, context);
    } catch (const Error& error) {
      if (run == runs.begin()) why = error.what();
    }
  throw Error(why);
}

PictureSet picturesOf(const Dataset& dataset, const std::vector<std::size_t>& examples,
                      const std::string& name) {
  PictureSet set{.name = name, .total = examples.size(), .folder = dataset.spec().path};
  for (const std::size_t index : examples) set.ids.push_back(dataset.example(index).id);
  set.picture = [dataset, examples](std::size_t i) { return dataset.picture(examples.at(i)); };
  return set;
}

PictureSet sampled(PictureSet all, std::size_t count) {
  if (count == 0 || count >= all.ids.size()) return all;
  std::vector<std::size_t> places(all.ids.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  const auto chosen = evenly(places, count);
  std::vector<std::string> ids;
  for (const std::size_t place : chosen) ids.push_back(all.ids[place]);
  all.ids = std::move(ids);
  all.picture = [chosen, picture = all.picture](std::size_t i) { return picture(chosen.at(i)); };
  return all;
}

std::vector<std::size_t> evenly(const std::vector<std::size_t>& examples, std::size_t count) {
  if (examples.size() <= count) return examples;
  std::vector<std::size_t> chosen;
  for (std::size_t i = 0; i < count; ++i) chosen.push_back(examples[i * examples.size() / count]);
  return chosen;
}

}  // namespace hp
