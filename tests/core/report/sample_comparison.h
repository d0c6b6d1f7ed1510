// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/report/comparison_report.h"

namespace hp::test {

/// Two made-up runs that part at step 64, with everything a comparison can hold.
std::shared_ptr<RunComparison> sampleComparison();
/// The same with the weights of three epochs and digests of two files.
ComparisonReport sampleReport();

/// What an attacker would call a picture or a run.
inline constexpr const char* kHostileName =
    "<script>alert('x')</script>\x01\x1b[31m & \"quoted\" \xe2\x80\xaegnp.exe \xff\xfe ]]> --> =1+1";

}  // namespace hp::test
