// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

#include "core/base/platform_files.h"

namespace hp {

/// Where the window keeps the rows of experiments that were given no folder: a folder each, named by the
/// moment.
class ExperimentStore {
 public:
  explicit ExperimentStore(std::filesystem::path folder = {}) : folder_(std::move(folder)) {}

  const std::filesystem::path& folder() const { return folder_; }
  /// A name that is free; the folder is made by whoever writes into it. Empty without a store.
  std::filesystem::path newFolder() const;
  /// Takes away all but the latest `keep` of the folders that were made here. What runs or is shown, in any
  /// process, stays, and so does a folder in which anything lies that is no experiment's; folders of other
  /// names are no business of this.
  void tidy(std::size_t keep) const;

 private:
  std::filesystem::path folder_;
};

/// While it lives, the rows of this folder are shown and no store takes them away. Folders outside of a store
/// need none and get none.
class ShownFolder {
 public:
  /// Makes the store; does nothing where it cannot be written.
  ShownFolder(const ExperimentStore& store, const std::filesystem::path& shown);
  ~ShownFolder();
  ShownFolder(const ShownFolder&) = delete;
  ShownFolder& operator=(const ShownFolder&) = delete;

 private:
  std::filesystem::path file_ = {};
  std::optional<platform::FileLock> lock_ = {};
};

}  // namespace hp
