// SPDX-License-Identifier: GPL-3.0-or-later
// Reads bytes as a weights file of any format in pieces, and compares it with itself.

#include "core/base/array_file.h"
#include "core/compare/weights_difference.h"
#include "tests/core/import/saved_file_writer.h"
#include "tests/fuzz/fuzz_target.h"
#include "tests/support/temporary_folder.h"

std::vector<hp::test::Bytes> hp::test::fuzzSeeds() {
  const std::string numbers(32, '\1');
  const std::string pickle =
      PickleWriter()
          .raw(dictionaryPickle(
              {{.name = "a", .sizes = {2, 2}, .strides = {1, 2}},
               {.name = "b", .key = "1", .sizes = {2, 3}, .strides = {0, 1}, .elements = 8}}))
          .done();
  const std::string safetensors =
      safetensorsHeader({{"a", "F64", {2, 2}, 32}, {"b", "F16", {16}, 32}}, {}) + numbers + numbers;
  std::vector<Bytes> seeds;
  for (const std::string& file : {safetensors, zipFormat(pickle, {{"0", numbers.substr(16)}, {"1", numbers}}),
                                  streamFormat(pickle, {{"0", numbers.substr(16)}, {"1", numbers}})})
    seeds.emplace_back(file.begin(), file.end());
  return seeds;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const hp::test::TemporaryFolder folder;
  const auto path = folder / "fuzzed";
  hp::test::writeBytes(path, std::string(reinterpret_cast<const char*>(data), size));
  hp::test::attempt([&] {
    const auto source = hp::openWeightsSource(path, {});
    hp::compareWeights(hp::Baseline<const hp::WeightsSource*>(source.get()),
                       hp::Candidate<const hp::WeightsSource*>(source.get()), {}, 1);
  });
  return 0;
}
