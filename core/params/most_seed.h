// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hp {

/// The largest seed of a form: 2^53 - 1, which every reader of JSON keeps.
inline constexpr double kMostSeed = 9007199254740991;

}  // namespace hp
