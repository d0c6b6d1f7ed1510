// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/data/dataset.h"

namespace hp {

/// The split that a folder or a column calls so, whatever its case: "train", "validation", "val", "valid",
/// "calibration", "test".
std::optional<Split> splitNamed(const std::string& name);

/// Which of ten folds a file is in: its SHA-256, all 64 hexadecimal digits read as one number with the first
/// digit highest, modulo 10. Throws Error when the text is not 64 hexadecimal digits.
int foldOf(const std::string& sha256);
/// 0 to 6 train, 7 validation, 8 calibration, 9 test.
Split splitOfFold(int fold);

/// Which of `count` examples validate: a Fisher-Yates shuffle of 0 .. count-1 by Philox
/// (RandomPurpose::Shuffle, stream 2^40, which no epoch uses) puts the element at `below(i, i + 1)` to place
/// i, for i from the end; the first round(share * count) of the result validate.
std::vector<bool> shuffledForValidation(std::size_t count, double share, std::uint64_t seed);

}  // namespace hp
