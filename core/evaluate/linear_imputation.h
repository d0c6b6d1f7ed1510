// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

 private:
  /// Pixels with a frame of one, row by row.
  using Grid = std::vector<double>;

  std::size_t place(std::size_t pixel) const { return (pixel / width_ + 1) * row_ + pixel % width_ + 1; }
  Grid neighbours(const Grid& x) const;
  Grid product(const Grid& x) const;
  Grid solved(const Grid& rightSide) const;

  std::size_t width_, row_;
  Grid removed_;   ///< 1 where a pixel is removed, otherwise 0, as in the frame
  Grid diagonal_;  ///< sum of the weights of a pixel's neighbours; 1 in the frame
};

}  // namespace hp
