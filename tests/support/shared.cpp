// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shared.h"

#include <cstdlib>

namespace hp::test {

std::filesystem::path sharedFolder() {
  const char* named = std::getenv("HEATPROOF_SHARED");
  const std::filesystem::path folder =
      named ? named : std::filesystem::path(HEATPROOF_SOURCE_DIR).parent_path() / "shared";
  return std::filesystem::exists(folder / "models") ? folder : std::filesystem::path();
}

}  // namespace hp::test
