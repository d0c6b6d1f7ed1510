// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include "core/model/import/byte_source.h"
#include "core/model/import/pickle_value.h"

namespace hp::pickle {

/// Reads one pickle (protocols 2 to 5, as torch.save writes them) and leaves the cursor behind it.
///
/// It is a description that comes back, not a running program: names are looked up in a fixed table
/// (pickle_names.h) of tensors, numbers, texts and containers, and any other name is an error that says
/// the name. Nothing is imported, called or recursed into. The memory it takes is bounded (see Arena).
/// Throws Error naming the file.
Document read(ByteCursor& input);

}  // namespace hp::pickle
