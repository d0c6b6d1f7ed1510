// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

// Inside core/runs: files that are kept once per epoch. An attempt that went back repeats epochs; what it
// finds written is not overwritten.
namespace hp {

/// Writes <folder>/<stem><ending>, or, where that lies already with other content,
/// <stem>-attempt-<attempt><ending>. Returns the file that holds the content.
std::filesystem::path keepFile(const std::filesystem::path& folder, const std::string& stem,
                               const std::string& ending, std::int64_t attempt,
                               const std::function<void(const std::filesystem::path&)>& write);

/// The attempt that the name of a kept file tells: 0 for <stem><ending>, N for <stem>-attempt-<N><ending>;
/// nothing for another file's name.
std::optional<std::int64_t> keptAttempt(std::string_view name, std::string_view stem,
                                        std::string_view ending);
/// The latest attempt's file of this stem.
std::optional<std::filesystem::path> keptFile(const std::filesystem::path& folder, const std::string& stem,
                                              const std::string& ending);

}  // namespace hp
