// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/explain_both.h"

namespace hp::test {

/// The network, seeing pictures of side x side.
inline Network sized(const Network& network, int side = 12) {
  return network.withPreprocessing({.resize = 0, .width = side, .height = side});
}

/// Asks for this method's explanation with its defaults.
inline BothQuestion question(const char* method) {
  const Method& row = methodById(method);
  return {.method = &row, .params = row.defaults};
}

}  // namespace hp::test
