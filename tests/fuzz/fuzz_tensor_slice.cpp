// SPDX-License-Identifier: GPL-3.0-or-later
// Reads text as a slice of a tensor, and takes it from a small network.

#include "core/compare/tensor_slice.h"
#include "tests/core/compare/memory_weights.h"
#include "tests/fuzz/fuzz_target.h"

std::vector<hp::test::Bytes> hp::test::fuzzSeeds() {
  std::vector<Bytes> seeds;
  for (const std::string text :
       {"weights[0][:,:,0,0]", "model.weights[-2][:8,0]", "conv[1,:,::2,-1]", " dense [ 1:-1:1 , +3 ] "})
    seeds.emplace_back(text.begin(), text.end());
  return seeds;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  hp::test::MemoryWeights weights("fuzzed");
  weights.add("conv", {{2, 3, 2, 2}, std::vector<float>(24, 0.5f)});
  weights.add("bias", {{2}, {1, 2}});
  weights.add("dense", {{3, 8}, std::vector<float>(24, 0.25f)});
  weights.add("bias2", {{3}, {1, 2, 3}});
  const hp::Baseline<const hp::WeightsSource*> baseline(&weights);
  const hp::Candidate<const hp::WeightsSource*> candidate(&weights);
  hp::test::attempt([&] {
    const auto slice = hp::parseTensorSlice({reinterpret_cast<const char*>(data), size});
    hp::listingText(hp::compareSlices(baseline, candidate, {}, slice));
  });
  return 0;
}
