// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "core/report/document.h"

namespace hp {

/// The document as one HTML5 file that needs nothing else: styles within, pictures as base64, no script, and
/// a policy that lets the browser load nothing. Light or dark as the reader's system is, and printable. Every
/// tag is closed, so that it is well-formed XML as well. The same document gives the same bytes.
std::string htmlText(const Document& document);

/// Writes it whole or not at all. Throws Error naming the file.
void writeHtml(const std::filesystem::path& path, const Document& document);

}  // namespace hp
