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

CsvReader::CsvReader(std::istream& file, std::string name, std::size_t mostFields)
    : file_(file), name_(std::move(name)), mostFields_(mostFields) {
  for (std::size_t i = 0; i < kByteOrderMark.size(); ++i) {
    if (file_.peek() != static_cast<unsigned char>(kByteOrderMark[i])) {
      if (i > 0) refuse("begins with half a byte order mark");
      return;
    }
    file_.get();
  }
}

void CsvReader::refuse(const std::string& what) const {
  throw Error(name_ + ", line " + std::to_string(rowLine_) + ": " + what + ".");
}

int CsvReader::get() {
  const int c = file_.get();
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
  if (file_.peek() == '\r') {
    get();
    if (file_.peek() != '\n' && file_.peek() != kEnd) refuse("a carriage return stands inside a line");
    if (file_.peek() == kEnd) return true;
  }
  if (file_.peek() != '\n') return false;
  get();
  return true;
}

void CsvReader::skipEmptyLines() {
  while (file_.peek() != kEnd && skipLineEnd()) {
  }
}

std::string CsvReader::quotedField() {
  std::string text;
  get();
  while (true) {
    const int c = get();
    if (c == kEnd) refuse("a quote is never closed");
    if (c == '"' && file_.peek() != '"') return text;
    if (c == '"') get();
    append(text, c);
  }
}

std::string CsvReader::plainField() {
  std::string text;
  for (int c = file_.peek(); c != ',' && c != '\n' && c != '\r' && c != kEnd; c = file_.peek()) {
    if (c == '"') refuse("a quote stands inside a field that does not begin with one");
    append(text, get());
  }
  return text;
}

std::string CsvReader::field() { return file_.peek() == '"' ? quotedField() : plainField(); }

bool CsvReader::next(std::vector<std::string>& fields) {
  fields.clear();
  skipEmptyLines();
  rowLine_ = line_;
  if (file_.peek() == kEnd) return false;
  for (std::size_t bytes = 0;;) {
    if (fields.size() >= mostFields_)
      refuse("there are more than " + std::to_string(mostFields_) + " fields");
    bytes += fields.emplace_back(field()).size();
    if (bytes > kMostRowBytes) refuse("a row has more than 64 MB");
    if (file_.peek() == kEnd || skipLineEnd()) return true;
    if (get() != ',') refuse("something follows a closing quote");
  }
}

}  // namespace hp
