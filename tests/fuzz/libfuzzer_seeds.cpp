// SPDX-License-Identifier: GPL-3.0-or-later
// Linked into libFuzzer executables: an empty corpus folder named on the command line is filled with the
// target's seeds, so that fuzzing starts from well-formed files.

#include <filesystem>
#include <fstream>

#include "tests/fuzz/fuzz_target.h"

namespace {

void fill(const std::filesystem::path& folder) {
  const auto seeds = hp::test::fuzzSeeds();
  for (std::size_t i = 0; i < seeds.size(); ++i) {
    std::ofstream file(folder / ("seed-" + std::to_string(i)), std::ios::binary);
    file.write(reinterpret_cast<const char*>(seeds[i].data()), static_cast<std::streamsize>(seeds[i].size()));
  }
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int* count, char*** arguments) {
  for (int i = 1; i < *count; ++i) {
    const std::filesystem::path path = (*arguments)[i];
    if (std::filesystem::is_directory(path) && std::filesystem::is_empty(path)) fill(path);
  }
  return 0;
}
