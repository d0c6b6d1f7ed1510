// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <string>

namespace hp {

/// "scenes:SEED:COUNT" in its parts.
struct ScenesSource {
  std::uint64_t seed = 0;
  int count = 0;
};
std::optional<ScenesSource> scenesOf(const std::string& source);
std::string sourceOf(const ScenesSource& scenes);

/// What the list calls pictures: a file's or folder's name, "12 scenes", the title of a sample.
QString pictureTitle(const std::string& source);

}  // namespace hp
