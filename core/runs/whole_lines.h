// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string_view>
#include <vector>

namespace hp {

/// Inside core/runs: the whole lines of a stream, one after the other.
class WholeLines {
 public:
  explicit WholeLines(std::istream& file);

  /// The next line without its end, empty when it is longer than any of ours (1 MiB); nothing when no line
  /// end follows any more. Gone with the next call.
  std::optional<std::string_view> next();
  /// Bytes read so far, line ends included.
  std::uint64_t position() const { return at_; }
  /// Of the line that next() gave, from 1.
  std::int64_t number() const { return number_; }
  /// After the last one: true where bytes without a line end follow.
  bool isTorn() const { return isTorn_; }

 private:
  std::size_t advance();

  std::istream& file_;
  std::vector<char> buffer_;
  std::uint64_t at_ = 0;
  std::int64_t number_ = 0;
  bool isTorn_ = false;
};

}  // namespace hp
