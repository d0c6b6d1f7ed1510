// SPDX-License-Identifier: GPL-3.0-or-later
#include <xxhash.h>

#include <cstring>

#include "core/runs/records.h"

namespace hp {

ShortDigest shortDigest(const void* bytes, std::size_t count) {
  XXH128_canonical_t bigEnd;
  XXH128_canonicalFromHash(&bigEnd, XXH3_128bits(bytes, count));
  ShortDigest digest;
  static_assert(sizeof bigEnd.digest == sizeof digest);
  std::memcpy(digest.data(), bigEnd.digest, digest.size());
  return digest;
}

}  // namespace hp
