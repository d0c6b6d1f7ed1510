// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <stdexcept>
#include <string>

namespace hp::torchscript {

/// Why a file is not opened: the second half of a sentence ("the operation aten::fft in conv1 is not known").
/// openTorchScript puts the file's name before it.
class Refused : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// The input shape that is being tried does not go through; another may.
class DoesNotFit : public Refused {
 public:
  using Refused::Refused;
};

}  // namespace hp::torchscript
