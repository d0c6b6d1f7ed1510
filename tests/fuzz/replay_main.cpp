// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target without libFuzzer: on its seeds, on deterministic damages of them, and on every
// file (or every file of a folder) named on the command line. `--say` names each input beforehand, so
// that the last line before a crash is the culprit.

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include "tests/fuzz/mutation.h"

namespace {

constexpr std::uint64_t kMutations = 400;

bool say = false;

void replay(const hp::test::Bytes& bytes, const std::string& name) {
  if (say) std::cerr << name << std::endl;
  LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

void replaySeeds() {
  const auto seeds = hp::test::fuzzSeeds();
  for (std::size_t i = 0; i < seeds.size(); ++i) replay(seeds[i], "seed " + std::to_string(i));
  for (std::uint64_t i = 0; i < kMutations && !seeds.empty(); ++i) {
    const auto seed = static_cast<std::size_t>(i % seeds.size());
    replay(hp::test::mutated(seeds[seed], i),
           "seed " + std::to_string(seed) + ", damage " + std::to_string(i));
  }
}

void replayFile(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  const std::string text((std::istreambuf_iterator<char>(file)), {});
  replay({text.begin(), text.end()}, path.string());
}

void replayPath(const std::filesystem::path& path) {
  if (!std::filesystem::is_directory(path)) return replayFile(path);
  for (const auto& entry : std::filesystem::recursive_directory_iterator(path))
    if (entry.is_regular_file()) replayFile(entry.path());
}

}  // namespace

int main(int count, char** arguments) {
  const std::vector<std::string> paths(arguments + 1, arguments + count);
  say = std::ranges::find(paths, "--say") != paths.end();
  replaySeeds();
  for (const auto& path : paths)
    if (path != "--say") replayPath(path);
}
