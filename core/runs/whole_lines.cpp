// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/whole_lines.h"

#include <istream>
#include <limits>

namespace hp {
namespace {

constexpr std::size_t kLongestLine = 1u << 20;

}  // namespace

WholeLines::WholeLines(std::istream& file) : file_(file), buffer_(kLongestLine) {}

std::optional<std::string_view> WholeLines::next() {
  file_.getline(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
  auto count = advance();
  if (!file_.eof() && !file_.bad() && !file_.fail()) {
    ++number_;
    return std::string_view(buffer_.data(), count - 1);
  }
  if (!file_.eof() && !file_.bad()) {
    file_.clear();
    file_.ignore(std::numeric_limits<std::streamsize>::max(), '\n');
    count += advance();
    if (!file_.eof()) {
      ++number_;
      return std::string_view();
    }
  }
  isTorn_ = count > 0;
  return std::nullopt;
}

std::size_t WholeLines::advance() {
  const auto count = static_cast<std::size_t>(file_.gcount());
  at_ += count;
  return count;
}

}  // namespace hp
