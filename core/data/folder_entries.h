// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace hp {

/// A name in a folder; links count as what they lead to, and as files when they lead nowhere.
struct FolderEntry {
  std::string name = {};  ///< as utf8Text gives it; not checked
  bool isFolder = false;
  bool isHidden() const { return name.starts_with('.'); }
};
/// What lies in a folder, by the bytes of the names. Throws Error when it is missing, no folder, cannot be
/// read, or holds more than a million things.
std::vector<FolderEntry> entriesOf(const std::filesystem::path& folder);

/// True if the name ends like a picture that can be read, whatever its case.
bool hasPictureEnding(const std::string& name);

}  // namespace hp
