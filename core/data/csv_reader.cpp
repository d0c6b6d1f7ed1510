// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_reader.h"

#include <istream>

#include "core/base/outcome.h"

namespace hp {
namespace {

constexpr std::size_t kMostFieldBytes = 64 * 1024;
constexpr std::size_t kMostRowBytes = 64u << 20;
constexpr int kEnd = std::istream::traits_type::eof();
constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

}  // namespace

CsvReader::CsvReader(std::istream& file, std::string name, std::size_t mostFields, char separator)
    : file_(file), name_(std::move(name)), mostFields_(mostFields), separator_(separator) {
  try {
    skipByteOrderMark();
  } catch (const std::ios_base::failure&) {
    refuseUnreadable();
  }
}

void CsvReader::skipByteOrderMark() {
  for (std::size_t i = 0; i < kByteOrderMark.size(); ++i) {
    if (peek() != static_cast<unsigned char>(kByteOrderMark[i])) {
      if (i > 0) refuse("begins with half a byte order mark");
      return;
    }
    get();
  }
}

void CsvReader::refuse(const std::string& what) const {
  throw Error(name_ + ", line " + std::to_string(rowLine_) + ": " + what + ".");
}

void CsvReader::refuseUnreadable() const { refuse("the file cannot be read any further"); }

// Of the buffer, not of the stream, which asks itself how it is at every character.
int CsvReader::peek() const { return file_.rdbuf()->sgetc(); }

int CsvReader::get() {
  const int c = file_.rdbuf()->sbumpc();
  if (c == '\n') ++line_;
  return c;
}

void CsvReader::append(std::string& text, int c) const {
  if (c == 0) refuse("there is a zero byte; this is no text");
  if (text.size() >= kMostFieldBytes) refuse("a field has more than 64 KB");
  text += static_cast<char>(c);
}

// A carriage return counts as a line end only before a line feed or the end of the file.
bool CsvReader::skipLineEnd() {
  if (peek() == '\r') {
    get();
    if (peek() != '\n' && peek() != kEnd) refuse("a carriage return stands inside a line");
    if (peek() == kEnd) return true;
  }
  if (peek() != '\n') return false;
  get();
  return true;
}

void CsvReader::skipEmptyLines() {
  while (peek() != kEnd && skipLineEnd()) {
  }
}

std::string CsvReader::quotedField() {
  std::string text;
  get();
  while (true) {
    const int c = get();
    if (c == kEnd) refuse("a quote is never closed");
    if (c == '"' && peek() != '"') return text;
    if (c == '"') get();
    append(text, c);
  }
}

std::string CsvReader::plainField() {
  std::string text;
  for (int c = peek(); c != separator_ && c != '\n' && c != '\r' && c != kEnd; c = peek()) {
    if (c == '"') refuse("a quote stands inside a field that does not begin with one");
    append(text, get());
  }
  return text;
}

std::string CsvReader::field() { return peek() == '"' ? quotedField() : plainField(); }

void CsvReader::readRow(std::vector<std::string>& fields) {
  for (std::size_t bytes = 0;;) {
    if (fields.size() >= mostFields_)
      refuse("there are more than " + std::to_string(mostFields_) + " fields");
    bytes += fields.emplace_back(field()).size();
    if (bytes > kMostRowBytes) refuse("a row has more than 64 MB");
    if (peek() == kEnd || skipLineEnd()) return;
    if (get() != separator_) refuse("something follows a closing quote");
  }
}

bool CsvReader::next(std::vector<std::string>& fields) try {
  fields.clear();
  skipEmptyLines();
  rowLine_ = line_;
  if (peek() == kEnd) return false;
  readRow(fields);
  return true;
} catch (const std::ios_base::failure&) {
  refuseUnreadable();
}

}  // namespace hp
