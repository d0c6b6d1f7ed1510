// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace hp {

/// CRC-32C (Castagnoli) as iSCSI (RFC 3720), TensorBoard and ext4 compute it: reflected polynomial
/// 0x82f63b78, all ones before and after.
std::uint32_t crc32c(std::string_view bytes);

}  // namespace hp
