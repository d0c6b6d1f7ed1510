// SPDX-License-Identifier: GPL-3.0-or-later
// The main of all tests that need no Qt.
#include "tests/support/exit_code.h"

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  return hp::test::exitCode(RUN_ALL_TESTS());
}
