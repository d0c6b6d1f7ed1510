// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <iosfwd>
#include <string>
#include <vector>

#include "core/runs/broken_places.h"
#include "core/runs/records.h"

// Inside core/runs: files.tsv and the tables of predictions.
namespace hp {

/// Tab-separated with a line of headings; tab, line end, carriage return and backslash in a text are written
/// as \t, \n, \r and \\.
void writeFiles(std::ostream& file, const FileRows& rows);
std::string filesText(const FileRows& rows);
/// Throws Error naming the file, and the line, for what is no such table. `size`: of the file, where it is
/// known.
FileRows parsedFiles(std::istream& file, const std::string& name, std::uint64_t size = 0);
/// The numbers of all lines that are no rows of such a table; throws Error for other damage.
BrokenPlaces brokenFiles(std::istream& file, const std::string& name);

/// Comma-separated (RFC 4180) with a line of headings; numbers as decimals and as bits.
std::string predictionsText(const std::vector<PredictionRow>& rows);

}  // namespace hp
