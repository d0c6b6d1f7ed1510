// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/method/conservation.h"

namespace hp {

Conservation conservationOf(const Attribution& attribution) {
  if (attribution.ledger.empty() || attribution.start == 0) return {};
  Conservation shares{.pixels = attribution.sum, .isKnown = true};
  for (const LedgerRow& row : attribution.ledger) {
    shares.bias += row.bias;
    shares.stabiliser += row.stabiliser;
    shares.dropped += row.dropped;
  }
  shares.residual = attribution.start - shares.pixels - shares.bias - shares.stabiliser - shares.dropped;
  for (double* share :
       {&shares.pixels, &shares.bias, &shares.stabiliser, &shares.dropped, &shares.residual}) {
    *share /= attribution.start;
  }
  return shares;
}

}  // namespace hp
