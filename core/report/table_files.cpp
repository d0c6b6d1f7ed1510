// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/table_files.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>

#include "core/base/atomic_file.h"
#include "core/base/csv_field.h"
#include "core/base/json.h"
#include "core/base/outcome.h"
#include "core/imaging/image_file.h"

namespace hp {
namespace {

std::vector<Table> tablesOf(const Document& document) {
  std::vector<Table> tables;
  for (const auto& block : document.blocks) {
    if (const auto* table = std::get_if<Table>(&block)) tables.push_back(*table);
    if (const auto* facts = std::get_if<KeyValues>(&block)) tables.push_back(tableOf(*facts));
  }
  return tables;
}

Json jsonValue(const std::string& text, const Column& column) {
  if (column.alignment == Alignment::Right && isNumberText(text)) {
    auto number = Json::parse(text, nullptr, false);
    if (number.is_number()) return number;
  }
  return text;
}

Json jsonOf(const Table& table) {
  Json columns = Json::array(), rows = Json::array();
  for (const auto& column : table.columns) columns.push_back(column.title);
  for (const auto& row : table.rows) {
    Json cells = Json::array();
    for (std::size_t i = 0; i < table.columns.size(); ++i)
      cells.push_back(jsonValue(i < row.size() ? row[i].forFiles() : "", table.columns[i]));
    rows.push_back(std::move(cells));
  }
  return {{"caption", table.caption}, {"columns", columns}, {"rows", rows}};
}

/// "03-settings-that-differ": letters and digits of ASCII only, so that no name reaches out of a folder.
std::string fileName(std::size_t number, const std::string& caption) {
  std::string name = (number < 10 ? "0" : "") + std::to_string(number);
  bool isGap = true;
  for (const char c : caption) {
    const bool isPlain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    const bool isCapital = c >= 'A' && c <= 'Z';
    if (isPlain || isCapital) {
      if (isGap) name += '-';
      name += isCapital ? static_cast<char>(c - 'A' + 'a') : c;
    }
    isGap = !isPlain && !isCapital;
    if (name.size() >= 60) break;
  }
  return name;
}

void makeFolder(const std::filesystem::path& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (!std::filesystem::is_directory(folder, error))
    throw Error("The folder " + folder.string() + " cannot be made.");
}

void writeText(const std::filesystem::path& path, const std::string& text) {
  writeAtomically(path, [&](std::ostream& to) { to << text; });
}

}  // namespace

std::string csvText(const Table& table) {
  std::string text;
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    text += (i > 0 ? "," : "") + csvField(table.columns[i].title);
  text += "\r\n";
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < table.columns.size(); ++i)
      text += (i > 0 ? "," : "") + csvField(i < row.size() ? row[i].forFiles() : "");
    text += "\r\n";
  }
  return text;
}

std::string tablesJson(const Document& document) {
  Json tables = Json::array();
  for (const auto& table : tablesOf(document)) tables.push_back(jsonOf(table));
  return tables.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::vector<std::filesystem::path> writeTables(const Document& document, const std::filesystem::path& to) {
  if (to.extension() == ".json") {
    writeText(to, tablesJson(document));
    return {to};
  }
  makeFolder(to);
  std::vector<std::filesystem::path> written;
  for (const auto& table : tablesOf(document)) {
    written.push_back(to / (fileName(written.size() + 1, table.caption) + ".csv"));
    writeText(written.back(), csvText(table));
  }
  written.push_back(to / "tables.json");
  writeText(written.back(), tablesJson(document));
  return written;
}

std::vector<std::filesystem::path> writePictures(const Document& document,
                                                 const std::filesystem::path& folder) {
  makeFolder(folder);
  std::vector<std::filesystem::path> written;
  for (const auto& block : document.blocks) {
    const auto* picture = std::get_if<Picture>(&block);
    if (!picture || picture->image.empty()) continue;
    written.push_back(folder / (fileName(written.size() + 1, picture->caption) + ".png"));
    writePng(written.back(), picture->image, {{"Description", visibleText(picture->alternative)}}, 192);
  }
  return written;
}

}  // namespace hp
