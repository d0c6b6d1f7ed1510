// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for every source that sees LibTorch. Parsing torch/torch.h would cost three times this.
#pragma once

#include <ATen/ATen.h>
#include <torch/csrc/autograd/autograd.h>

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>
