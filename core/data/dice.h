// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/philox.h"

namespace hp::drawing {

/// What a scene's random numbers are for. Each part of a scene throws its own dice, so that asking for
/// more distractors or for a watermark leaves everything else as it was.
enum class Part : std::uint64_t {
  Ground = 0,
  Object = 1,
  Distractors = 2,
  Watermark = 3,
  GroundNoise = 4,
  PieceNoise = 5,
  Labels = 6
};

/// Random numbers of one part of one scene, in the order they are asked for: never throw twice for the
/// arguments of one call, whose order compilers may choose.
class Dice {
 public:
  Dice(std::uint64_t seed, std::uint64_t scene, Part part)
      : random_(seed, RandomPurpose::Scene, scene), next_(static_cast<std::uint64_t>(part) << 32) {}

  double uniform() { return random_.uniform(next_++); }
  double uniform(double low, double high) { return random_.uniform(next_++, low, high); }
  bool chance(double probability) { return uniform() < probability; }
  int below(int bound) { return static_cast<int>(random_.below(next_++, static_cast<std::uint64_t>(bound))); }

 private:
  Philox random_;
  std::uint64_t next_;
};

}  // namespace hp::drawing
