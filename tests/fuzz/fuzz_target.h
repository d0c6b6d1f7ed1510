// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/base/outcome.h"

/// What every fuzz target defines: reads the bytes as the foreign file they pretend to be. hp::Error is
/// the expected answer to nonsense and is caught inside; whatever else escapes is a finding.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace hp::test {

using Bytes = std::vector<std::uint8_t>;

/// What every fuzz target also defines: small well-formed files, made on the spot, to be mutated.
std::vector<Bytes> fuzzSeeds();

/// Runs a reader; being refused is fine.
template <class Read>
void attempt(Read read) {
  try {
    read();
  } catch (const Error&) {
  }
}

}  // namespace hp::test
