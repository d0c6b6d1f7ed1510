// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <iosfwd>

namespace hp {

/// Writes a file so that nobody ever sees half of it: into a neighbour first, renamed when complete.
/// A symbolic link is written through, and a file that is replaced keeps its permissions. Throws Error naming
/// the file when it cannot be written, also for pipes and devices; an old file of that name then stays as it
/// was.
void writeAtomically(const std::filesystem::path& path, const std::function<void(std::ostream&)>& write);

}  // namespace hp
