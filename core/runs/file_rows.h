// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace hp {

/// One row of files.tsv.
struct FileRow {
  std::string id = {};
  std::string byteDigest = {}, pixelDigest = {};
  std::string label = {};  ///< that it is trained with
  std::string split = {};
  std::string maskDigest = {};  ///< of the mask; empty without one and in folders written before it was kept
  std::string dataLabel = {};   ///< that the data give it; empty in folders written before it was kept
};

/// The rows of files.tsv, held as their bare text: a million of them take 40 MB more than the file itself,
/// where as many FileRow take half a gigabyte. A row is made when it is asked for. Copies share what they
/// hold.
class FileRows {
 public:
  class Iterator;

  FileRows() = default;
  FileRows(std::initializer_list<FileRow> rows);
  FileRows(const std::vector<FileRow>& rows);

  std::size_t size() const { return held_ ? held_->places.size() : 0; }
  bool empty() const { return size() == 0; }
  const FileRow operator[](std::size_t index) const;
  Iterator begin() const;
  Iterator end() const;
  /// Without the cost of a whole row; gone when rows are added or the table ends.
  std::string_view id(std::size_t index) const;
  std::string_view split(std::size_t index) const;

  /// Every row at once, in half a kilobyte each: for lists that are short or changed.
  operator std::vector<FileRow>() const;

  void push_back(const FileRow& row);
  /// So many bytes of text are to come: none is moved on the way.
  void reserveText(std::size_t bytes);

 private:
  static constexpr std::size_t kCells = 7;
  struct Place {
    std::uint64_t begin = 0;
    std::array<std::uint32_t, kCells> lengths = {};
  };
  struct Held {
    std::string text;
    std::vector<Place> places;
  };

  std::string_view cell(std::size_t index, std::size_t column) const;
  Held& own();

  std::shared_ptr<Held> held_;
};

/// Rows by value, one after the other.
class FileRows::Iterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = FileRow;
  using difference_type = std::ptrdiff_t;
  using pointer = void;
  using reference = FileRow;

  Iterator() = default;
  Iterator(const FileRows& rows, std::size_t index) : rows_(&rows), index_(index) {}
  FileRow operator*() const { return (*rows_)[index_]; }
  Iterator& operator++() {
    ++index_;
    return *this;
  }
  Iterator operator++(int) {
    const auto before = *this;
    ++index_;
    return before;
  }
  friend bool operator==(const Iterator&, const Iterator&) = default;

 private:
  const FileRows* rows_ = nullptr;
  std::size_t index_ = 0;
};

inline FileRows::Iterator FileRows::begin() const { return {*this, 0}; }
inline FileRows::Iterator FileRows::end() const { return {*this, size()}; }
inline FileRows::operator std::vector<FileRow>() const { return {begin(), end()}; }

}  // namespace hp
