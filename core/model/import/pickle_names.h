// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/import/pickle_arena.h"

namespace hp::pickle {

/// The whole list of what a pickle may name: what is not here is refused by name.
bool isKnownName(const std::string& name);

/// What calling the name with these arguments stands for: a tensor's description, a container, a number.
/// Throws Error for names that are no constructors and for arguments that do not fit.
Value construct(Arena& arena, const Object& name, const Object& arguments);

/// Adds an object's state after construction. Only NumPy types have one that matters (their byte order);
/// attributes of dictionaries and tensors are dropped.
void addState(Arena& arena, Object& object, const Value& state);

}  // namespace hp::pickle
