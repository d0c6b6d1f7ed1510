// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.h"

namespace hp::test {

/// One convolution of two all-ones 3x3 kernels with biases -50 and -75, ReLU, four equal rows of
/// (1,1,1,1,1,-1,-1,-1), ReLU: small enough to explain by hand.
Network oneConvNetwork();
/// Its input: 1 x 1 x 4 x 4 that counts from 0 to 15.
Array countingPicture();

}  // namespace hp::test
