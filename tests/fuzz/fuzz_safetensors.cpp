// SPDX-License-Identifier: GPL-3.0-or-later
// Reads bytes as a safetensors file, all tensors of it.

#include "core/base/array_file.h"
#include "core/model/import/safetensors.h"
#include "tests/fuzz/fuzz_target.h"

std::vector<hp::test::Bytes> hp::test::fuzzSeeds() {
  const std::string file =
      safetensorsHeader({{"a", "F32", {2, 2}, 16}, {"b", "I64", {1}, 8}, {"c", "BF16", {}, 2}},
                        {{"k", "v"}}) +
      std::string(26, '\1');
  return {{file.begin(), file.end()}};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  hp::test::attempt([&] {
    hp::MemoryBytes source({reinterpret_cast<const char*>(data), size}, "fuzzed");
    hp::readSafetensors(source, {});
  });
  return 0;
}
