// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/report/document.h"

namespace hp {

/// As RFC 4180 has it: a line of headings, lines that end in CR LF, UTF-8. Numbers have all their digits. A
/// text that a spreadsheet would take for a formula (it begins with =, +, -, @, a tab or a carriage return,
/// and is no number) has an apostrophe in front.
std::string csvText(const Table& table);

/// All tables and lists of facts of a document: [{"caption", "columns", "rows": [[...]]}]. What is written as
/// a number in a column of numbers is one, everything else is text.
std::string tablesJson(const Document& document);

/// Writes every table as "01-caption.csv" and all of them as tables.json into a folder, which is made where
/// it is not there; or, where the path ends in .json, that file alone. Returns what was written. Throws Error
/// naming the file.
std::vector<std::filesystem::path> writeTables(const Document& document, const std::filesystem::path& to);

/// Writes every picture of the document as "01-caption.png" into a folder, which is made where it is not
/// there.
std::vector<std::filesystem::path> writePictures(const Document& document,
                                                 const std::filesystem::path& folder);

}  // namespace hp
