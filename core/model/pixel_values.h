// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Between pixel values, 0 to 255, and what the network gets. `channel` is the network's, whatever its order.

#include <algorithm>
#include <cstddef>

#include "core/model/network.h"

namespace hp {

inline double meanOf(const Preprocessing& p, std::size_t channel) {
  return p.mean.empty() ? 0 : p.mean[std::min(channel, p.mean.size() - 1)];
}

inline double deviationOf(const Preprocessing& p, std::size_t channel) {
  return p.deviation.empty() ? 1 : p.deviation[std::min(channel, p.deviation.size() - 1)];
}

inline double networkValue(const Preprocessing& p, std::size_t channel, double pixel) {
  return (pixel * p.scale - meanOf(p, channel)) / deviationOf(p, channel);
}

inline double pixelValue(const Preprocessing& p, std::size_t channel, double networks) {
  return (networks * deviationOf(p, channel) + meanOf(p, channel)) / p.scale;
}

}  // namespace hp
