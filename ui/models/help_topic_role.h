// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hp {

/// Of the horizontal header's data of a table: what the help calls the column, "measure:rmse". Far from the roles
/// that models have of their own.
inline constexpr int kHelpTopicRole = 0x0100 + 7101;

}  // namespace hp
