// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/base/array.h"

namespace hp {

/// A picture that networks are asked about.
struct EvaluatedPicture {
  std::string name = {};
  Array input = {};  ///< 1 x C x H x W
  int target = 0;    ///< the class explained
  Array truth = {};  ///< H x W, above 0 on the place that a map should find; empty where none is asked for
  std::string why = {};  ///< why the picture cannot be had; then it has neither input nor truth
};

/// Many of them, each made when its turn comes: together they need not fit into memory.
class EvaluatedPictures {
 public:
  using Make = std::function<EvaluatedPicture(std::size_t)>;
  EvaluatedPictures(std::size_t count, Make make) : count_(count), make_(std::move(make)) {}
  /// Those at hand.
  EvaluatedPictures(std::vector<EvaluatedPicture> pictures);

  std::size_t count() const { return count_; }
  /// One that cannot be made says why, under its number. A stop is thrown on.
  EvaluatedPicture picture(std::size_t index) const;

 private:
  std::size_t count_;
  Make make_;
};

}  // namespace hp
