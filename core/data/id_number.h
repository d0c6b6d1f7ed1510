// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace hp {

/// "data_batch_1.bin:17" as its two parts.
struct NumberedId {
  std::string name = {};
  std::uint64_t number = 0;
};
/// Throws Error when the id is not a name, a colon and a number.
NumberedId numberedId(const std::string& id);

}  // namespace hp
