// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace hp::test {

/// The folder with real networks, photographs and reference tensors; empty when this machine has none.
/// HEATPROOF_SHARED names it; otherwise it is looked for beside the source tree.
std::filesystem::path sharedFolder();

}  // namespace hp::test

/// Skips the current test, visibly, where the shared folder is not there.
#define HP_NEEDS_SHARED()               \
  if (hp::test::sharedFolder().empty()) \
  GTEST_SKIP() << "the folder with real networks is not here (HEATPROOF_SHARED)"
