// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

namespace hp {

/// Gives a text that HP_TEXT(context, text) marked in the reader's language. Texts made of several parts take
/// one of these, so that they are put together in core and still follow the window's language.
using Translate = std::function<std::string(const char* context, const std::string& text)>;

/// Core's own language: the text as it is.
inline std::string inEnglish(const char*, const std::string& text) { return text; }

}  // namespace hp
