// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <istream>
#include <string>
#include <vector>

#include "core/runs/records.h"

// Inside core/runs: files.tsv and the tables of predictions.
namespace hp {

/// Tab-separated with a line of headings; tab, line end, carriage return and backslash in a text are written
/// as \t, \n, \r and \\.
std::string filesText(const std::vector<FileRow>& rows);
/// Throws Error naming the file for what is no such table.
std::vector<FileRow> parsedFiles(std::istream& file, const std::string& name);

/// Comma-separated (RFC 4180) with a line of headings; numbers as decimals and as bits.
std::string predictionsText(const std::vector<PredictionRow>& rows);

}  // namespace hp
