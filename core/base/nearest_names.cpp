// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nearest_names.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace hp {
namespace {

constexpr std::size_t kShown = 3;

// Levenshtein's distance, with one row at a time.
std::size_t editDistance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const auto change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, change}));
    }
  }
  return row.back();
}

/// Two letters exchanged are two mistakes, so that a name of four must be allowed two.
std::size_t mostWrong(std::size_t letters) {
  return letters == 0 ? 0 : std::min((letters + 2) / 3, letters - 1);
}

}  // namespace

std::string lowered(std::string text) {
  std::ranges::transform(text, text.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 'a' - 'A') : c; });
  return text;
}

std::string nearestNames(const std::vector<std::string>& candidates, const std::string& wanted) {
  const auto sought = lowered(wanted);
  const auto limit = mostWrong(sought.size());
  std::vector<std::pair<std::size_t, std::string>> ranked;
  for (const auto& name : candidates) {
    const bool contains = lowered(name).find(sought) != std::string::npos;
    const auto distance = contains ? 0 : editDistance(lowered(name), sought);
    if (distance <= limit) ranked.emplace_back(distance, name);
  }
  std::ranges::sort(ranked);
  ranked.resize(std::min(kShown, ranked.size()));
  std::string text;
  for (const auto& [distance, name] : ranked) text += (text.empty() ? "" : ", ") + name;
  if (ranked.empty()) return {};
  return (ranked.size() == 1 ? "; the nearest is " : "; the nearest are ") + text;
}

}  // namespace hp
