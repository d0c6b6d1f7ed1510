// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

// Inside core/runs: files that are kept once per epoch. An attempt that went back repeats epochs; what it
// finds written is not overwritten.
namespace hp {

/// Writes <folder>/<stem><ending>, or, where that lies already with other content,
/// <stem>-attempt-<attempt><ending>. Returns the file that holds the content.
std::filesystem::path keepFile(const std::filesystem::path& folder, const std::string& stem,
                               const std::string& ending, std::int64_t attempt,
                               const std::function<void(const std::filesystem::path&)>& write);

/// The latest attempt's file of this stem.
std::optional<std::filesystem::path> keptFile(const std::filesystem::path& folder, const std::string& stem,
                                              const std::string& ending);

}  // namespace hp
