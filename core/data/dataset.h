// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/array.h"
#include "core/base/json.h"
#include "core/base/run_context.h"
#include "core/data/scenes.h"
#include "core/imaging/image.h"

namespace hp {

/// What an example is for.
enum class Split { Train, Validation, Calibration, Test };
/// "train", "validation", "calibration", "test".
std::string splitName(Split split);

/// How examples are told apart into splits.
enum class SplitRule {
  Folder,       ///< by the folders DIR/train/CLASS, DIR/validation/CLASS, ..., or by a column of the list
  Shuffle,      ///< a seeded shuffle of all; the first `validationShare` of it is for validation
  ContentHash,  ///< SHA-256 of the file's bytes modulo 10: 0-6 train, 7 validation, 8 calibration, 9 test;
                ///< a file that cannot be read counts as train, and training stops at it
};

/// Where examples come from.
enum class DataKind {
  Folders,  ///< DIR/CLASS/file, or DIR/SPLIT/CLASS/file with SPLIT one of train, validation (val, valid),
            ///< calibration, test
  Scenes,   ///< drawn by makeScene: nothing on disk
  Cifar10,  ///< a folder with data_batch_1.bin .. data_batch_5.bin and test_batch.bin; by SplitRule::Folder
            ///< batches 1 to 4 train and batch 5 validates, so that nobody chooses by the test set
  List,     ///< a CSV file with the columns path and label, perhaps split; paths relative to the file
  Pets,     ///< Oxford-IIIT Pet: DIR/images/BREED_N.jpg with DIR/annotations/trimaps/BREED_N.png; its own
            ///< lists know no validation, so it is split by shuffle or by content
};

/// What to open. Written into config.json whole.
struct DataSpec {
  DataKind kind = DataKind::Folders;
  std::filesystem::path path = {};  ///< unused for scenes
  SplitRule rule = SplitRule::Folder;
  std::uint64_t splitSeed = 1;
  double validationShare = 0.2;
  SceneSpec scenes = {};                ///< for DataKind::Scenes
  std::int64_t trainScenes = 600;       ///< scenes 0 .. trainScenes-1 train ...
  std::int64_t validationScenes = 120;  ///< ... and the next so many validate
  bool sceneMasks = false;  ///< scenes as a segmentation set: background 0, object 1, and 2 the watermark or,
                            ///< where the spec has none, the object's rim
  std::vector<std::string> leaveOut = {};  ///< ids of broken files that the person agreed to do without
};
/// Throws Error when the path is not UTF-8.
Json toJson(const DataSpec& spec);
/// Keys that are absent keep their defaults. Throws Error for unknown keys and values.
DataSpec dataSpecFromJson(const Json& json);
/// Guesses the kind from what lies there ("scenes:" or "scenes:SEED", a CSV file, CIFAR's file names, the Pet
/// set's folders, class folders), and the rule: by folder where the set is divided, otherwise a shuffle (by
/// content for the Pet set). Throws Error when nothing fits, saying what was expected.
DataSpec dataSpecFor(const std::string& source);

/// What lies in the set's folder and is no example, by reason: files without a picture's ending, hidden
/// files, pictures outside class folders, ...
struct IgnoredFiles {
  std::string reason = {};  ///< "no picture by its ending"
  std::int64_t count = 0;
  std::string first = {};  ///< one of them, below the set's folder
};

/// One labelled picture.
struct Example {
  std::string id = {};  ///< path below the set's folder with '/', "scene:12", "data_batch_1.bin:17"; UTF-8
                        ///< without control characters
  int label = 0;        ///< index into classNames
  Split split = Split::Train;
};

/// SHA-256 of a mask: height and width as two 64-bit integers, least significant byte first, then the class
/// of each pixel as one byte, row by row.
std::string digestOfClasses(const Array& mask);

/// Where a data set's pictures come from; called from many threads at once.
class PictureSource {
 public:
  virtual ~PictureSource() = default;
  /// The decoded picture, upright. Throws Error naming the file.
  virtual Image picture(const Example& example) const = 0;
  /// Class of each pixel, H x W; nothing for sets that have none.
  virtual std::optional<Array> mask(const Example&) const { return std::nullopt; }
  /// Names of the masks' values, from 0; empty for sets that have none.
  virtual std::vector<std::string> maskClassNames() const { return {}; }
  /// SHA-256 of the bytes of the file behind the example; of the picture where there is no file.
  virtual std::string byteDigest(const Example& example) const = 0;
  /// SHA-256 of the bytes of the mask's file; where there is no file, digestOfClasses(); empty without a
  /// mask.
  virtual std::string maskDigest(const Example& example) const;
};

/// A labelled set of pictures: a handle to immutable content, cheap to copy, safe from any thread.
/// Examples are in the order of the bytes of their ids, whatever order the disk lists them in.
class Dataset {
 public:
  /// Sorts the examples. Throws Error when two have the same id, or a label no name.
  Dataset(DataSpec spec, std::vector<std::string> classNames, std::vector<Example> examples,
          std::shared_ptr<const PictureSource> source, std::vector<IgnoredFiles> ignored = {});

  const DataSpec& spec() const;
  const std::vector<std::string>& classNames() const;
  const std::vector<Example>& examples() const;
  const Example& example(std::size_t index) const { return examples().at(index); }
  /// Indexes of the examples of a split, ascending.
  std::vector<std::size_t> indexesOf(Split split) const;
  /// The same pictures with other labels, one an example. Throws Error when their number differs.
  Dataset withLabels(const std::vector<int>& labels) const;
  bool hasMasks() const { return !maskClassNames().empty(); }
  const std::vector<std::string>& maskClassNames() const;
  const std::vector<IgnoredFiles>& ignoredFiles() const;

  Image picture(std::size_t index) const;
  /// Throws Error for sets without masks.
  Array mask(std::size_t index) const;
  std::string byteDigest(std::size_t index) const;
  /// Empty for sets without masks.
  std::string maskDigest(std::size_t index) const;

 private:
  struct Content;
  std::shared_ptr<const Content> content_;
};

/// Lists the set and its splits (SplitRule::ContentHash reads every file once). Pictures are not decoded;
/// files that cannot be read are examples like all others, until DataSpec::leaveOut names them. Splits are
/// decided before anything is left out, so that leaving a file out moves no other.
/// Throws Error for an id in it that the set has not, naming the first.
/// Throws Error when the folder is missing, unreadable, empty, has names that are not UTF-8, is not divided
/// though the rule says so, has more than a million pictures, or fewer than two classes (sets with masks may
/// have one).
Dataset openDataset(const DataSpec& spec, const RunContext& context);

}  // namespace hp
