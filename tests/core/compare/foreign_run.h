// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What tests of runs of other programs share.

#include <string>
#include <vector>

#include "core/compare/compared_run.h"

namespace hp::test {

/// One of the sentences names this, and every one is a sentence.
void expectNamed(const ComparedRun& run, const std::string& part);

std::vector<std::string> namesOf(const Curves& curves);

using Names = std::vector<std::string>;
using Points = std::vector<CurvePoint>;

}  // namespace hp::test
