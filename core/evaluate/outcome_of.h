// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <variant>

#include "core/base/outcome.h"

namespace hp {

/// Inside core/evaluate: does the work; the sentence that says why it failed, or an empty one. A stop is
/// thrown on.
template <class Work>
std::string failureOf(Work&& work) {
  auto outcome = guarded([&] { std::forward<Work>(work)(); });
  if (std::holds_alternative<Stopped>(outcome)) throw Stopped{};
  const auto* failure = std::get_if<Failure>(&outcome);
  return failure ? failure->summary : "";
}

}  // namespace hp
