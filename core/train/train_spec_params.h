// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/params/params.h"

namespace hp {

/// The described parameters of a TrainSpec: all of it but the recipe, the data and the command. Texts of
/// context "StartTraining".
const Params& trainSpecParams();

}  // namespace hp
