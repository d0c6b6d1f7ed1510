// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/file_rows.h"

#include <limits>

#include "core/base/outcome.h"

namespace hp {
namespace {

constexpr std::string FileRow::*kColumns[] = {&FileRow::id,       &FileRow::byteDigest, &FileRow::pixelDigest,
                                              &FileRow::label,    &FileRow::split,      &FileRow::maskDigest,
                                              &FileRow::dataLabel};
constexpr std::size_t kId = 0, kSplit = 4;

}  // namespace

FileRows::FileRows(std::initializer_list<FileRow> rows) {
  for (const auto& row : rows) push_back(row);
}

FileRows::FileRows(const std::vector<FileRow>& rows) {
  for (const auto& row : rows) push_back(row);
}

const FileRow FileRows::operator[](std::size_t index) const {
  FileRow row;
  for (std::size_t column = 0; column < kCells; ++column) row.*kColumns[column] = cell(index, column);
  return row;
}

std::string_view FileRows::id(std::size_t index) const { return cell(index, kId); }

std::string_view FileRows::split(std::size_t index) const { return cell(index, kSplit); }

std::string_view FileRows::cell(std::size_t index, std::size_t column) const {
  const auto& place = held_->places[index];
  auto begin = place.begin;
  for (std::size_t before = 0; before < column; ++before) begin += place.lengths[before];
  return std::string_view(held_->text).substr(static_cast<std::size_t>(begin), place.lengths[column]);
}

void FileRows::push_back(const FileRow& row) {
  static_assert(std::size(kColumns) == kCells);
  auto& held = own();
  Place place{.begin = held.text.size()};
  for (std::size_t column = 0; column < kCells; ++column) {
    const auto& cell = row.*kColumns[column];
    if (cell.size() > std::numeric_limits<std::uint32_t>::max())
      throw Error("A picture of the data set has a name that is too long.");
    place.lengths[column] = static_cast<std::uint32_t>(cell.size());
    held.text += cell;
  }
  held.places.push_back(place);
}

void FileRows::reserveText(std::size_t bytes) { own().text.reserve(bytes); }

FileRows::Held& FileRows::own() {
  if (!held_) held_ = std::make_shared<Held>();
  if (held_.use_count() > 1) held_ = std::make_shared<Held>(*held_);
  return *held_;
}

}  // namespace hp
