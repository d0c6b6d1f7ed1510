// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hp::test {

/// From now on a warning of Qt fails the running test, unless an ExpectedWarning waits for it.
void failOnQtWarnings();

}  // namespace hp::test
