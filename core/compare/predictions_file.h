// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "core/runs/records.h"

// Inside core/compare, and for tests: readPredictions is for others.
namespace hp {

/// `name` is what messages call the file. See readPredictions.
std::vector<PredictionRow> parsedPredictions(std::istream& file, const std::string& name);

}  // namespace hp
