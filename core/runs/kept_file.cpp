// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/kept_file.h"

#include <charconv>

#include "core/base/digest.h"

namespace hp {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kAttempt = "-attempt-";

}  // namespace

std::optional<std::int64_t> keptAttempt(std::string_view name, std::string_view stem,
                                        std::string_view ending) {
  if (name.size() < stem.size() + ending.size() || !name.starts_with(stem) || !name.ends_with(ending))
    return std::nullopt;
  const auto middle = name.substr(stem.size(), name.size() - stem.size() - ending.size());
  if (middle.empty()) return 0;
  if (!middle.starts_with(kAttempt)) return std::nullopt;
  const auto digits = middle.substr(kAttempt.size());
  std::int64_t attempt = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), attempt);
  const bool isNumber = error == std::errc() && end == digits.data() + digits.size() && attempt > 0;
  return isNumber ? std::optional(attempt) : std::nullopt;
}

fs::path keepFile(const fs::path& folder, const std::string& stem, const std::string& ending,
                  std::int64_t attempt, const std::function<void(const fs::path&)>& write) {
  const auto earlier = keptFile(folder, stem, ending);
  const auto plain = folder / (stem + ending);
  if (!earlier) {
    write(plain);
    return plain;
  }
  const auto own = folder / (stem + std::string(kAttempt) + std::to_string(attempt) + ending);
  write(own);
  if (*earlier == own || digestOfFile(own) != digestOfFile(*earlier)) return own;
  fs::remove(own);
  return *earlier;
}

std::optional<fs::path> keptFile(const fs::path& folder, const std::string& stem, const std::string& ending) {
  std::optional<fs::path> newest;
  std::int64_t newestAttempt = -1;
  std::error_code missing;
  for (const auto& entry : fs::directory_iterator(folder, missing)) {
    const auto attempt = keptAttempt(entry.path().filename().string(), stem, ending);
    if (!attempt || *attempt <= newestAttempt || !entry.is_regular_file(missing)) continue;
    newest = entry.path();
    newestAttempt = *attempt;
  }
  return newest;
}

}  // namespace hp
