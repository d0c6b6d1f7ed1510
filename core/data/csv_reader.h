// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <iosfwd>
#include <string>
#include <vector>

namespace hp {

/// Reads comma-separated values (or such with another separator) row by row (RFC 4180: quoted fields, ""
/// inside them for a quote, line breaks inside quotes; lines may end in LF, CR LF or the file). A byte order
/// mark and empty lines are skipped. Memory: one row.
class CsvReader {
 public:
  static constexpr std::size_t kMostFields = 1000;

  /// `name` is what messages call the file. Throws Error for half a byte order mark, or a file that cannot be
  /// read.
  CsvReader(std::istream& file, std::string name, std::size_t mostFields = kMostFields, char separator = ',');

  /// The next row; false when there is none. Throws Error naming the line: a quote out of place or never
  /// closed, a zero byte, more than 64 KB in a field, 64 MB in a row, too many fields, or a file
  /// that cannot be read on.
  bool next(std::vector<std::string>& fields);
  /// The line in which the last row began, from 1.
  std::int64_t line() const { return rowLine_; }
  /// Throws Error: the file, the line, what is wrong.
  [[noreturn]] void refuse(const std::string& what) const;

 private:
  [[noreturn]] void refuseUnreadable() const;
  void skipByteOrderMark();
  int peek() const;
  int get();
  void readRow(std::vector<std::string>& fields);
  std::string field();
  std::string quotedField();
  std::string plainField();
  void append(std::string& text, int c) const;
  bool skipLineEnd();
  void skipEmptyLines();

  std::istream& file_;
  std::string name_;
  std::size_t mostFields_;
  char separator_;
  std::int64_t line_ = 1;
  std::int64_t rowLine_ = 1;
};

}  // namespace hp
