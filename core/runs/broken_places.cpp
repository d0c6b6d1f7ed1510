// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/broken_places.h"

#include <algorithm>

namespace hp {

void BrokenPlaces::add(std::int64_t place) {
  if (first.size() < kKept) first.push_back(place);
  ++count;
}

void BrokenPlaces::add(const BrokenPlaces& later) {
  for (const auto place : later.first) add(place);
  count += later.count - static_cast<std::int64_t>(later.first.size());
}

std::string damagedText(const BrokenPlaces& places, const std::string& what) {
  constexpr std::size_t kNamed = 10;
  const auto named = std::min(places.first.size(), kNamed);
  const auto more = places.count - static_cast<std::int64_t>(named);
  std::string text = what + (places.count == 1 ? " " : "s ");
  for (std::size_t i = 0; i < named; ++i) {
    const bool isLast = i + 1 == named && more == 0;
    text += (i == 0 ? "" : isLast ? " and " : ", ") + std::to_string(places.first[i]);
  }
  if (more > 0) text += " and " + std::to_string(more) + " more";
  return text + (places.count == 1 ? " is damaged." : " are damaged.");
}

}  // namespace hp
