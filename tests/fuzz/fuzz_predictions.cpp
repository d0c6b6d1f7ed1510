// SPDX-License-Identifier: GPL-3.0-or-later
// Reads bytes as a table of predictions, and compares with itself what it is.

#include <sstream>

#include "core/compare/predictions_difference.h"
#include "core/compare/predictions_file.h"
#include "core/compare/probabilities.h"
#include "tests/fuzz/fuzz_target.h"

std::vector<hp::test::Bytes> hp::test::fuzzSeeds() {
  const std::string ours =
      "id,label,predicted,probability,probabilityBits,logit0,logit0Bits\n"
      "\"a,\"\"b\"\"\",0,1,0.75,3fe8000000000000,-0,8000000000000000\n"
      "c,1,0,nan,7ff8000000000000,inf,7ff0000000000000\n";
  const std::string foreign =
      "logit1,probability,predicted,id,label,logit0\r\n1e-45,1,1,p,1,-3\r\n2,0.5,0,q,1,2";
  return {{ours.begin(), ours.end()}, {foreign.begin(), foreign.end()}};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  hp::test::attempt([&] {
    std::istringstream file(std::string(reinterpret_cast<const char*>(data), size));
    const auto rows = hp::parsedPredictions(file, "fuzzed");
    auto others = rows;
    for (auto& row : others) row.predicted = 0;
    hp::comparePredictions(hp::Baseline(rows), hp::Candidate(others));
    for (const auto& row : rows) hp::probabilitiesOf(row.logits);
  });
  return 0;
}
