// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fuzz/fuzz_target.h"

namespace hp::test {

/// The `index`-th damaged version of a file, a pure function of its arguments: cut short, bits flipped,
/// sizes replaced by extreme ones, pieces removed or repeated; one to four damages at once.
Bytes mutated(const Bytes& seed, std::uint64_t index);

}  // namespace hp::test
