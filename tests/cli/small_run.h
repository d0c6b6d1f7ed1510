// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace hp::test {

/// Trains on drawn scenes for one epoch of four steps, into the folder `out`; the test fails where that
/// fails. `more` are further words of the command line.
void trainSmallRun(const std::string& out, const std::vector<std::string>& more = {});

}  // namespace hp::test
