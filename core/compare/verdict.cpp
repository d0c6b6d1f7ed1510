// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/run_comparison.h"

namespace hp {

std::string verdictName(Verdict verdict) {
  switch (verdict) {
    case Verdict::EqualBits: return "equal bits";
    case Verdict::WithinUlp: return "equal within n ULP";
    case Verdict::Indistinguishable: return "statistically indistinguishable";
    case Verdict::Different: return "different";
    case Verdict::NotComparable: break;
  }
  return "not comparable";
}

}  // namespace hp
