// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <utility>
#include <vector>

#include "core/model/import/byte_source.h"
#include "core/model/import/pickle_value.h"
#include "core/model/import/tensor_view.h"
#include "core/model/tensors.h"

namespace hp {

/// The tensors of a file that torch.save wrote, in either format: of the state dictionary at the top, or of
/// the one nested under a usual name ("state_dict", "model", ...). Prefixes that all names share because the
/// network was wrapped when saved ("module.", "_orig_mod.", "model.") are taken off.
/// Throws Error in one sentence.
Weights readStateDict(ByteSource& source, const RunContext& context);

/// The same tensors as the pickle describes them, in its order.
std::vector<std::pair<std::string, TensorView>> stateDictViews(const pickle::Document& document,
                                                               const std::string& file);

/// Length of what wrapping a network puts before every name.
std::size_t wrappingPrefix(const std::vector<std::string>& names);
/// Takes it off.
Weights withoutPrefixes(Weights weights);

}  // namespace hp
