// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include "core/model/import/torchscript/refused.h"

namespace hp::torchscript {

/// Counts how deep one recursive descent is, as long as it lives; throws Refused with this sentence beyond
/// the deepest.
class Depth {
 public:
  Depth(int& depth, int deepest, const char* sentence) : depth_(depth) {
    if (depth_ >= deepest) throw Refused(sentence);
    ++depth_;
  }
  ~Depth() { --depth_; }
  Depth(const Depth&) = delete;
  Depth& operator=(const Depth&) = delete;

 private:
  int& depth_;
};

}  // namespace hp::torchscript
