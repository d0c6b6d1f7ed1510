// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/svg_texts.h"

namespace hp {
namespace {

std::string escaped(const std::string& text) {
  std::string made;
  for (const char c : text) {
    if (c == '&')
      made += "&amp;";
    else if (c == '<')
      made += "&lt;";
    else if (c == '>')
      made += "&gt;";
    else if (c == '"')
      made += "&quot;";
    else if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t')
      made += c;
  }
  return made;
}

}  // namespace

std::string svgWithTexts(std::string svg, const PngTexts& texts) {
  const auto begin = svg.find("<svg"), end = svg.find('>', begin);
  if (texts.empty() || begin == std::string::npos || end == std::string::npos) return svg;
  std::string metadata = "\n<metadata xmlns:heatproof=\"urn:heatproof\">\n";
  for (const auto& [name, text] : texts)
    metadata += "<heatproof:text name=\"" + escaped(name) + "\">" + escaped(text) + "</heatproof:text>\n";
  return svg.insert(end + 1, metadata + "</metadata>");
}

}  // namespace hp
