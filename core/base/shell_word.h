// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace hp {

/// One word of a command line as a POSIX shell reads it back: as it stands, or in single quotes.
std::string shellWord(const std::string& word);

}  // namespace hp
