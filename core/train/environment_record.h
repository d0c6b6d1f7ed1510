// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/train/preflight.h"

namespace hp {

/// environment.json as text: program and compiler, processor with flags and caches, threads and switches, the
/// numeric libraries that are loaded with SHA-256 of their files, the variables that can change bits (an
/// allow-list), locale, floating-point control register, CUDA devices, and which operations of
/// the network were seen not to repeat their bits.
std::string environmentRecord(const TrainSpec& spec, const std::vector<PreflightRow>& preflight);

/// True for libraries that are loaded when a kernel first wants them: that a record has none says nothing.
bool isLoadedOnDemand(const std::string& library);

/// Entries of two records that can change bits and differ: "threads: 2, was 1".
std::vector<std::string> breaksBetween(const std::string& before, const std::string& now);

}  // namespace hp
