// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/listing.h"

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/base/utf8.h"

namespace hp {

int ClassNumbers::of(const std::string& name) {
  return numbers_.try_emplace(name, static_cast<int>(numbers_.size())).first->second;
}

std::vector<std::string> ClassNumbers::sortInto(std::vector<Example>& examples) const {
  std::vector<std::string> names;
  std::vector<int> places(numbers_.size());
  for (const auto& [name, number] : numbers_) {
    places[static_cast<std::size_t>(number)] = static_cast<int>(names.size());
    names.push_back(name);
  }
  for (auto& example : examples) example.label = places[static_cast<std::size_t>(example.label)];
  return names;
}

void IgnoredTally::add(const std::string& reason, const std::string& id) {
  auto& entry = byReason_.try_emplace(reason, IgnoredFiles{reason, 0, id}).first->second;
  ++entry.count;
}

std::vector<IgnoredFiles> IgnoredTally::take() {
  std::vector<IgnoredFiles> all;
  for (auto& [reason, entry] : byReason_) all.push_back(std::move(entry));
  byReason_.clear();
  return all;
}

void addExample(std::vector<Example>& examples, Example example) {
  if (examples.size() >= static_cast<std::size_t>(kMostExamples))
    throw Error("The data set has more than " + std::to_string(kMostExamples) +
                " pictures; choose a part of it.");
  examples.push_back(std::move(example));
}

std::string utf8Text(const std::filesystem::path& path) {
  const auto text = path.generic_u8string();
  return {text.begin(), text.end()};
}

std::filesystem::path pathFromUtf8(const std::string& text) {
  return std::filesystem::path(std::u8string(text.begin(), text.end()));
}

std::string idFault(const std::string& text) {
  if (!isUtf8(text)) return "is not UTF-8";
  return text == printable(text) ? "" : "has control characters";
}

const std::string& requiredId(const std::string& id, const std::filesystem::path& folder) {
  const auto fault = idFault(id);
  if (!fault.empty())
    throw Error("The name '" + printable(id) + "' in " + folder.string() + " " + fault + "; rename it.");
  return id;
}

}  // namespace hp
