// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <iosfwd>

namespace hp {

/// Writes a file so that nobody ever sees half of it, not even after a power cut: into a neighbour first,
/// renamed when complete and on the disk.
/// A symbolic link is written through, and a file that is replaced keeps its permissions. Throws Error naming
/// the file when it cannot be written, also for pipes and devices; an old file of that name then stays as it
/// was.
void writeAtomically(const std::filesystem::path& path, const std::function<void(std::ostream&)>& write);

/// True for the neighbour that a process left which died while it wrote; nobody misses it.
bool isUnfinishedFile(const std::filesystem::path& path);

}  // namespace hp
