// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the kinds of sets have in common: each lists its examples, openDataset does the rest.

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/data/dataset.h"

namespace hp {

/// More pictures than any list here is made for; keeps hostile folders and lists from eating memory.
inline constexpr std::int64_t kMostExamples = 1'000'000;

/// What a set holds, before a rule decides about splits.
struct Listing {
  std::vector<std::string> classNames = {};
  std::vector<Example> examples = {};
  std::shared_ptr<const PictureSource> source = {};
  std::vector<IgnoredFiles> ignored = {};
  bool divided = false;  ///< the examples carry the splits of SplitRule::Folder
};

Listing listFolders(const DataSpec& spec, const RunContext& context);
Listing listScenes(const DataSpec& spec, const RunContext& context);
Listing listCifar10(const DataSpec& spec, const RunContext& context);
Listing listCsv(const DataSpec& spec, const RunContext& context);
Listing listPets(const DataSpec& spec, const RunContext& context);

/// True if DIR/SPLIT/CLASS is how this folder is laid out.
bool isDividedFolder(const std::filesystem::path& folder);
/// True if the list has a column for the split. Throws Error when it is no list of pictures.
bool isDividedList(const std::filesystem::path& file);

/// Numbers classes as they are met, and in the end by the bytes of their names.
class ClassNumbers {
 public:
  int of(const std::string& name);
  /// Renumbers the labels of the examples; the sorted names.
  std::vector<std::string> sortInto(std::vector<Example>& examples) const;

 private:
  std::map<std::string, int> numbers_ = {};
};

/// Counts what is no example.
class IgnoredTally {
 public:
  void add(const std::string& reason, const std::string& id);
  std::vector<IgnoredFiles> take();

 private:
  std::map<std::string, IgnoredFiles> byReason_ = {};
};

/// Adds an example; throws Error at more than kMostExamples.
void addExample(std::vector<Example>& examples, Example example);

/// The path's bytes as UTF-8 with '/'; on systems with byte paths whatever bytes it has.
std::string utf8Text(const std::filesystem::path& path);
std::filesystem::path pathFromUtf8(const std::string& text);
/// Why the text cannot be (part of) an id: "is not UTF-8", "has control characters"; empty when it can.
std::string idFault(const std::string& text);
/// The id of a file below this folder; throws Error when the text cannot be one.
const std::string& requiredId(const std::string& id, const std::filesystem::path& folder);

}  // namespace hp
