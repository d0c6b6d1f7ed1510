// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <span>
#include <string>
#include <vector>

#include "core/imaging/image.h"

namespace hp {

/// CIFAR-10's binary files (Krizhevsky, "Learning multiple layers of features from tiny images", 2009, and
/// its page): records of one byte for the class and 32 x 32 red, green and blue bytes.
inline constexpr int kCifarSide = 32;
inline constexpr std::size_t kCifarRecordBytes = 1 + 3 * kCifarSide * kCifarSide;

/// The ten names, by label.
const std::vector<std::string>& cifar10Classes();
/// The class of every record of a file with this many bytes. Throws Error when that is no multiple of 3073 or
/// more than a million records, the file ends early, or a class is above 9.
std::vector<int> readCifarLabels(std::istream& file, std::uint64_t bytes, const std::string& name);
/// The picture of a record. Throws Error unless it has 3073 bytes.
Image cifarImage(std::span<const char> record);

}  // namespace hp
