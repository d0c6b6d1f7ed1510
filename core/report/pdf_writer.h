// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "core/report/document.h"

namespace hp {

/// The document as a PDF file: A4, pages numbered, headings as contents, text that can be selected and found.
/// The same document gives the same bytes with the same libraries and fonts; a document without a date is
/// dated 1970. Letters that DejaVu Sans lacks are boxes, and text that runs from right to left is set in the
/// order of its letters. Throws Error when there is no memory.
std::string pdfBytes(const Document& document);

/// Writes it whole or not at all. Throws Error naming the file.
void writePdf(const std::filesystem::path& path, const Document& document);

}  // namespace hp
