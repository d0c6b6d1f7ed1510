// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/picture_list.h"

#include "core/base/nearest_names.h"
#include "core/base/text.h"
#include "core/data/listing.h"
#include "core/data/splits.h"

namespace hp {

PictureList::PictureList(std::istream& file, const std::string& name) : rows_(file, name) {
  rows_.next(header_);
  path_ = neededColumn("path");
  label_ = neededColumn("label");
  split_ = columnNamed("split");
}

std::optional<std::size_t> PictureList::columnNamed(const std::string& name) const {
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < header_.size(); ++i) {
    if (lowered(header_[i]) != name) continue;
    if (found) rows_.refuse("the column '" + name + "' is there twice");
    found = i;
  }
  return found;
}

std::size_t PictureList::neededColumn(const std::string& name) const {
  const auto column = columnNamed(name);
  if (!column) rows_.refuse("the first line has to name the columns 'path' and 'label', separated by commas");
  return *column;
}

std::string PictureList::idFrom(const std::string& text) const {
  if (const auto fault = idFault(text); !fault.empty())
    rows_.refuse("the path '" + printable(text) + "' " + fault);
  const auto path = pathFromUtf8(text).lexically_normal();
  if (path.has_root_path() || !path.has_filename() || path == "." || *path.begin() == "..")
    rows_.refuse("'" + text + "' is no path below the list's folder");
  return utf8Text(path);
}

std::string PictureList::labelFrom(const std::string& text) const {
  if (text.empty()) rows_.refuse("the label is empty");
  if (const auto fault = idFault(text); !fault.empty())
    rows_.refuse("the label '" + printable(text) + "' " + fault);
  return text;
}

Split PictureList::splitFrom(const std::string& text) const {
  const auto split = splitNamed(text);
  if (!split)
    rows_.refuse("'" + printable(text) + "' is no split; there are train, validation, calibration and test");
  return *split;
}

std::optional<ListedPicture> PictureList::next() {
  if (!rows_.next(fields_)) return std::nullopt;
  if (fields_.size() != header_.size())
    rows_.refuse("there are " + std::to_string(fields_.size()) + " fields for " +
                 std::to_string(header_.size()) + " columns");
  return ListedPicture{idFrom(fields_[path_]), labelFrom(fields_[label_]),
                       split_ ? splitFrom(fields_[*split_]) : Split::Train};
}

}  // namespace hp
