// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/personality_process.h"

#include "core/base/outcome.h"
#include "core/base/platform.h"
#include "core/base/platform_process.h"
#include "core/train/personality.h"

namespace hp::cli {

namespace {

bool isReadyFor(const std::string& personality) {
  const auto ready = guarded([&] { requirePersonality(personality); });
  return std::holds_alternative<std::monostate>(ready);
}

}  // namespace

int under(const std::string& personality, const std::vector<std::string>& words,
          const std::function<int()>& work) {
  if (personality.empty() || isReadyFor(personality)) return work();
  return platform::continueAs(platform::programFile(), words, personalityById(personality).variables);
}

}  // namespace hp::cli
