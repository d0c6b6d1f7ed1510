// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <random>

namespace hp {

/// Standard normal numbers as numpy.random.normal() gives them after numpy.random.seed(seed): what a script
/// drew is drawn again, without NumPy. (NumPy's legacy generator: the Mersenne twister MT19937 seeded by
/// Knuth's recurrence, doubles of 53 bits, Marsaglia's polar method.) Its logarithm is the system library's,
/// which may round the last bit differently elsewhere. For such scripts only; everything of ours draws from
/// Philox.
class NumpyNormals {
 public:
  explicit NumpyNormals(std::uint32_t seed) : twister_(seed) {}

  double operator()();

 private:
  double uniform();

  std::mt19937 twister_;
  std::optional<double> kept_ = {};  ///< the method gives two at a time
};

}  // namespace hp
