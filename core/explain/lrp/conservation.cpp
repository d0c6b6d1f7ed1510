// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lrp/conservation.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"

namespace hp::lrp {
namespace {

struct Share {
  const char* id;
  const char* label;
  double Conservation::*value;
};

constexpr std::array kShares{
    Share{"reached-pixels", HP_TEXT("Fact", "Share that reached the pixels"), &Conservation::pixels},
    Share{"absorbed-bias", HP_TEXT("Fact", "Share absorbed by biases"), &Conservation::bias},
    Share{"absorbed-stabiliser", HP_TEXT("Fact", "Share absorbed by stabilisers"), &Conservation::stabiliser},
    Share{"dropped", HP_TEXT("Fact", "Share dropped by rules"), &Conservation::dropped}};

}  // namespace

std::vector<Fact> conservationFacts(const std::vector<LedgerRow>& ledger, double start, double atPixels) {
  if (start == 0) return {};
  Conservation sums{.pixels = atPixels};
  for (const auto& row : ledger) {
    sums.bias += row.bias;
    sums.stabiliser += row.stabiliser;
    sums.dropped += row.dropped;
  }
  std::vector<Fact> facts;
  for (const auto& share : kShares) facts.push_back({share.id, share.label, sums.*share.value / start});
  return facts;
}

std::optional<Conservation> conservationIn(const std::vector<Fact>& facts) {
  Conservation shares;
  for (const auto& share : kShares) {
    const auto fact =
        std::find_if(facts.begin(), facts.end(), [&](const Fact& each) { return each.id == share.id; });
    if (fact == facts.end()) return std::nullopt;
    shares.*share.value = fact->value;
  }
  return shares;
}

bool isConservationFact(const Fact& fact) {
  return std::any_of(kShares.begin(), kShares.end(), [&](const Share& share) { return fact.id == share.id; });
}

}  // namespace hp::lrp
