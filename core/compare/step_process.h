// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/parting_operation.h"

namespace hp {

/// Computes a step again in a process of its own, which takes on the run's hardware personality, or the
/// variables of that kind which it recorded, and leaves this process as it is. `program`: heatproof-cli.
StepRecomputer recomputerIn(const std::filesystem::path& program);

/// What that process says, a line a word: how far it is, and in the end what came out or why nothing did.
namespace step_line {
std::string progress(const Progress& at);
std::string result(const RecomputedStep& step);
std::string failure(const std::string& sentence);
}  // namespace step_line

}  // namespace hp
