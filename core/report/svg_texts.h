// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/imaging/image_file.h"

namespace hp {

/// The SVG document with these texts in its metadata, an element <text name="..."> each in the namespace
/// urn:heatproof. Characters that XML knows none of are left out. What is no SVG stays as it is.
std::string svgWithTexts(std::string svg, const PngTexts& texts);

}  // namespace hp
