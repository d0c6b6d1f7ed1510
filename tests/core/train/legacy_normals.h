// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <random>

namespace hp::test {

/// Normal numbers as NumPy's legacy generator gives them after numpy.random.seed(seed): Mersenne twister,
/// doubles of 53 bits, Marsaglia's polar method.
class LegacyNormals {
 public:
  explicit LegacyNormals(std::uint32_t seed) : twister_(seed) {}

  double operator()() {
    if (hasKept_) {
      hasKept_ = false;
      return kept_;
    }
    double x = 0, y = 0, r = 0;
    do {
      x = 2 * uniform() - 1;
      y = 2 * uniform() - 1;
      r = x * x + y * y;
    } while (r >= 1 || r == 0);
    const double factor = std::sqrt(-2 * std::log(r) / r);
    kept_ = factor * x;
    hasKept_ = true;
    return factor * y;
  }

 private:
  double uniform() {
    const std::uint32_t high = twister_() >> 5, low = twister_() >> 6;
    return (high * 67108864.0 + low) / 9007199254740992.0;
  }

  std::mt19937 twister_;
  double kept_ = 0;
  bool hasKept_ = false;
};

}  // namespace hp::test
