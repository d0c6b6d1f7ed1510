// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/data/csv_reader.h"
#include "core/data/dataset.h"

namespace hp {

/// One line of a list of pictures.
struct ListedPicture {
  std::string id = {};  ///< path below the list's folder, without "." parts
  std::string className = {};
  Split split = Split::Train;
};

/// A CSV list whose first line names the columns path, label and perhaps split, in any order and case; other
/// columns do not matter.
class PictureList {
 public:
  /// `name` is what messages call the list. Throws Error when the first line names no such columns.
  PictureList(std::istream& file, const std::string& name);

  bool hasSplits() const { return split_.has_value(); }
  /// The next line; nothing after the last. Throws Error naming the line: too many or too few fields, an
  /// unknown split, a path that is absolute or leaves the folder, a text that cannot be an id.
  std::optional<ListedPicture> next();

 private:
  std::optional<std::size_t> columnNamed(const std::string& name) const;
  std::size_t neededColumn(const std::string& name) const;
  std::string idFrom(const std::string& text) const;
  std::string labelFrom(const std::string& text) const;
  Split splitFrom(const std::string& text) const;

  CsvReader rows_;
  std::vector<std::string> header_ = {};
  std::vector<std::string> fields_ = {};
  std::size_t path_ = 0, label_ = 0;
  std::optional<std::size_t> split_ = {};
};

}  // namespace hp
