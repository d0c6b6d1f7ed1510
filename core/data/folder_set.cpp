// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/data/file_pictures.h"
#include "core/data/folder_entries.h"
#include "core/data/listing.h"
#include "core/data/splits.h"

namespace hp {
namespace {

/// Walks DIR/CLASS or DIR/SPLIT/CLASS.
class FolderWalk {
 public:
  FolderWalk(std::filesystem::path root, const RunContext& context)
      : root_(std::move(root)), context_(context) {}

  /// The class folders in the folder with this id ("" is the set's own folder).
  void takeClasses(const std::string& id, Split split) {
    for (const auto& entry : entriesOf(root_ / pathFromUtf8(id))) {
      const auto below = id.empty() ? entry.name : id + "/" + entry.name;
      if (entry.isHidden())
        ignored_.add("hidden", below);
      else if (entry.isFolder)
        takeClass(entry.name, below, split);
      else
        ignored_.add("outside class folders", below);
    }
  }

  void takeSplits() {
    for (const auto& entry : entriesOf(root_)) {
      const auto split = splitNamed(entry.name);
      if (entry.isHidden())
        ignored_.add("hidden", entry.name);
      else if (entry.isFolder && split)
        takeClasses(entry.name, *split);
      else
        ignored_.add(entry.isFolder ? "folder that names no split" : "outside class folders", entry.name);
    }
  }

  Listing take(bool divided) {
    auto names = classes_.sortInto(examples_);
    return {std::move(names), std::move(examples_), std::make_shared<FilePictures>(root_), ignored_.take(),
            divided};
  }

 private:
  void takeClass(const std::string& name, const std::string& id, Split split) {
    context_.step({"Listing files", static_cast<std::int64_t>(examples_.size()), 0});
    const auto before = examples_.size();
    for (const auto& entry : entriesOf(root_ / pathFromUtf8(id))) {
      const auto below = id + "/" + entry.name;
      if (entry.isHidden())
        ignored_.add("hidden", below);
      else if (entry.isFolder)
        ignored_.add("folder inside a class", below);
      else if (!hasPictureEnding(entry.name))
        ignored_.add("no picture by its ending", below);
      else
        takePicture(name, below, split);
    }
    if (examples_.size() == before) ignored_.add("class folder without pictures", id);
  }

  void takePicture(const std::string& className, const std::string& id, Split split) {
    addExample(examples_, {requiredId(id, root_), classes_.of(className), split});
  }

  std::filesystem::path root_;
  const RunContext& context_;
  std::vector<Example> examples_ = {};
  ClassNumbers classes_ = {};
  IgnoredTally ignored_ = {};
};

bool holdsFolders(const std::filesystem::path& folder) {
  return std::ranges::any_of(entriesOf(folder),
                             [](const FolderEntry& entry) { return entry.isFolder && !entry.isHidden(); });
}

}  // namespace

// A class may be called "train", too: that is a split only where it holds folders.
bool isDividedFolder(const std::filesystem::path& folder) {
  return std::ranges::any_of(entriesOf(folder), [&](const FolderEntry& entry) {
    return entry.isFolder && splitNamed(entry.name) && holdsFolders(folder / pathFromUtf8(entry.name));
  });
}

Listing listFolders(const DataSpec& spec, const RunContext& context) {
  FolderWalk walk(spec.path, context);
  const bool divided = isDividedFolder(spec.path);
  divided ? walk.takeSplits() : walk.takeClasses("", Split::Train);
  return walk.take(divided);
}

}  // namespace hp
