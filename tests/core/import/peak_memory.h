// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <fstream>
#include <functional>
#include <optional>
#include <string>

namespace hp::test {

/// A line of the kernel's account of this process, in bytes.
inline std::optional<std::int64_t> processMemory(const std::string& what) {
  std::ifstream status("/proc/self/status");
  for (std::string word; status >> word;) {
    std::int64_t kilobytes = 0;
    if (word == what + ":" && status >> kilobytes) return kilobytes * 1024;
  }
  return std::nullopt;
}

// The address sanitizer's own memory is a multiple of ours.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool kMemoryIsOurs = false;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
inline constexpr bool kMemoryIsOurs = false;
#else
inline constexpr bool kMemoryIsOurs = true;
#endif
#else
inline constexpr bool kMemoryIsOurs = true;
#endif

/// How much more memory this process held at the worst moment of `work` than before it; nothing where the
/// kernel does not tell, or where a sanitizer keeps books in the same memory.
inline std::optional<std::int64_t> peakMemoryOf(const std::function<void()>& work) {
  if (!(std::ofstream("/proc/self/clear_refs") << 5 << std::flush)) return std::nullopt;
  const auto before = processMemory("VmRSS");
  work();
  const auto peak = processMemory("VmHWM");
  return kMemoryIsOurs && before && peak ? std::optional(*peak - *before) : std::nullopt;
}

}  // namespace hp::test
