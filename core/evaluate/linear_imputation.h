// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/array.h"

namespace hp {

/// Fills gaps of a picture from what is left (Rong, Leemann, Borisov, Kasneci and Kasneci, "A consistent and
/// efficient evaluation strategy for attribution methods", ICML 2022, without the noise): every removed pixel
/// i has sum_n w_n (x_i - x_n) = 0 over its neighbours in the picture, w = 1/6 for the four beside it and
/// 1/12 for the four at its corners. All removed pixels are one sparse system, symmetric and positive
/// definite, solved by conjugate gradients with the diagonal as preconditioner until the residual is 1e-9 of
/// the right side's, in double and in one order: bits depend on the arguments alone. (At the picture's border
/// the weights left are as if renormalised: their sum cancels from the equation.)
class LinearImputation {
 public:
  /// `kept` is H x W; 0 marks what is removed.
  explicit LinearImputation(const Array& kept);

  /// Replaces the removed pixels of one channel, H x W. Where no pixel is left they become 0.
  void fill(std::span<float> plane) const;
  /// Places of the removed pixels, ascending.
  const std::vector<std::size_t>& removed() const { return removed_; }

 private:
  struct Link {
    std::size_t to = 0;  ///< a place among the removed, or a pixel of the picture
    double weight = 0;
  };
  /// The links from `begins[i]` to `begins[i + 1]` are those of removed pixel i.
  struct Links {
    std::vector<Link> all = {};
    std::vector<std::size_t> begins = {0};
    double sum(std::size_t i, const auto& values) const {
      double total = 0;
      for (auto k = begins[i]; k < begins[i + 1]; ++k) total += all[k].weight * values[all[k].to];
      return total;
    }
  };

  void link(const Array& kept, const std::vector<std::size_t>& places, std::size_t pixel);
  std::vector<double> product(const std::vector<double>& x) const;
  std::vector<double> solved(const std::vector<double>& rightSide) const;

  std::vector<std::size_t> removed_;
  std::vector<double> diagonal_;
  Links toRemoved_, toKept_;
};

}  // namespace hp
