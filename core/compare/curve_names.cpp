// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string_view>

#include "core/compare/curve_builder.h"

namespace hp {
namespace {

/// A word of a foreign name and what it says to us; empty: nothing.
struct Word {
  std::string_view word;
  std::string_view meaning;
};
constexpr std::array kQuantities = {Word{"loss", "loss"}, Word{"accuracy", "accuracy"},
                                    Word{"acc", "accuracy"}};
constexpr std::array kSplits = {Word{"train", "train"},           Word{"training", "train"},
                                Word{"val", "validation"},        Word{"valid", "validation"},
                                Word{"validation", "validation"}, Word{"eval", "validation"}};
constexpr std::array<std::string_view, 5> kFillers = {"epoch", "metrics", "binary", "categorical", "sparse"};
constexpr std::string_view kTrain = "/train", kValidation = "/validation";

/// Lower-case words between whatever is no letter or digit.
std::vector<std::string> wordsOf(std::string_view name) {
  std::vector<std::string> words(1);
  for (const char c : name) {
    const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    const bool isPart = (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9') || (lower & 0x80);
    if (isPart) {
      words.back() += lower;
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

template <class Table>
std::string_view meaningOf(const Table& table, const std::string& word) {
  const auto found = std::ranges::find(table, word, &Word::word);
  return found == table.end() ? std::string_view() : found->meaning;
}

/// "loss/train", or "loss" where the name tells no split; nothing when it says something else.
std::optional<std::string> meaningOf(const std::string& name) {
  auto words = wordsOf(name);
  std::erase_if(words, [](const std::string& word) { return std::ranges::count(kFillers, word) > 0; });
  if (words == std::vector<std::string>{"lr"} || words == std::vector<std::string>{"learning", "rate"})
    return "learning rate";
  std::set<std::string_view> quantities, splits;
  for (const auto& word : words) {
    const auto quantity = meaningOf(kQuantities, word), split = meaningOf(kSplits, word);
    if (quantity.empty() && split.empty()) return std::nullopt;
    (quantity.empty() ? splits : quantities).insert(quantity.empty() ? split : quantity);
  }
  if (quantities.size() != 1 || splits.size() > 1) return std::nullopt;
  return std::string(*quantities.begin()) + (splits.empty() ? "" : "/" + std::string(*splits.begin()));
}

/// Keras says "loss" and "val_loss".
std::string withSplit(const std::string& meaning, const std::map<std::string, int>& meanings) {
  const bool hasTwin = meanings.contains(meaning + std::string(kValidation)) &&
                       !meanings.contains(meaning + std::string(kTrain));
  return hasTwin ? meaning + std::string(kTrain) : meaning;
}

}  // namespace

Curves withOurNames(Curves curves) {
  std::map<std::string, int> meanings;
  for (const auto& [name, points] : curves)
    if (const auto meaning = meaningOf(name)) ++meanings[*meaning];
  Curves named;
  for (auto& [name, points] : curves) {
    const auto meaning = meaningOf(name);
    const bool isClear = meaning && meanings[*meaning] == 1;
    const auto ours = isClear ? withSplit(*meaning, meanings) : name;
    named[ours == name || curves.contains(ours) ? name : ours] = points;
  }
  return named;
}

}  // namespace hp
