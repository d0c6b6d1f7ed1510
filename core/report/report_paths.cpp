// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_parts.h"

namespace hp::report {
namespace {

/// The folder of a run on this machine, and what a report calls it.
using PathNames = std::vector<std::pair<std::string, std::string>>;

PathNames pathNames(const std::vector<ComparedRunPtr>& runs) {
  PathNames names;
  for (const auto& run : runs)
    // A relative path, or a root, says nothing of the machine and may be part of any word.
    if (run->path.is_absolute() && run->path.has_relative_path())
      names.emplace_back(run->path.string(), run->name);
  return names;
}

void replaceIn(std::string& text, const PathNames& names) {
  for (const auto& [path, name] : names)
    for (auto at = text.find(path); at != std::string::npos; at = text.find(path, at + name.size()))
      text.replace(at, path.size(), name);
}

struct Replacing {
  const PathNames& names;

  void operator()(Heading&) const {}
  void operator()(Picture&) const {}
  void operator()(NotProvided& block) const { replaceIn(block.what, names); }
  void operator()(Paragraph& block) const { replaceIn(block.text, names); }
  void operator()(Callout& block) const { replaceIn(block.text, names); }
  void operator()(KeyValues& block) const {
    for (auto& [key, cell] : block.rows) replaceIn(cell.text, names);
  }
  void operator()(Table& block) const {
    for (auto& row : block.rows)
      for (auto& cell : row) replaceIn(cell.text, names);
  }
};

}  // namespace

void replacePaths(const ComparisonReport& report, Document& document) {
  const auto names = pathNames(runsOf(report));
  for (auto& block : document.blocks) std::visit(Replacing{names}, block);
}

}  // namespace hp::report
