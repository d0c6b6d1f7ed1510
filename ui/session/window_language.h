// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/translate.h"
#include "ui/kit/conversions.h"

namespace hp {

/// For the texts that core puts together (hp::Translate): their parts in the language of the window.
inline std::string inWindowLanguage(const char* context, const std::string& text) {
  return translated(context, text).toStdString();
}

}  // namespace hp
