// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include "core/model/import/byte_source.h"
#include "core/model/tensors.h"

namespace hp {

/// The tensors of a file that torch.save wrote, in either format: of the state dictionary at the top, or of
/// the one nested under a usual name ("state_dict", "model", ...). Prefixes that all names share because the
/// network was wrapped when saved ("module.", "_orig_mod.", "model.") are taken off.
/// Throws Error in one sentence.
Weights readStateDict(ByteSource& source, const RunContext& context);

/// Takes off what wrapping a network puts before every name.
Weights withoutPrefixes(Weights weights);

}  // namespace hp
