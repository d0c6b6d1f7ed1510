// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/json.h"

namespace hp {

/// Inside core/evaluate: the most entries of a list in a file, and so the most pictures and transformations
/// of an experiment, which goes on from its file.
inline constexpr std::size_t kMostListed = 100'000;
/// Inside core/evaluate: the most bytes of an experiment's file. What would take more is not begun.
inline constexpr std::uintmax_t kLargestSpec = 32U << 20U;

/// Inside core/evaluate: the JSON of a text that anybody may have written. Throws Error, a sentence that
/// begins with `begin`, when it is none, nested deeper than 64 levels, or so full of values or keys that they
/// would take the memory or the time.
Json parsedJson(const std::string& text, const std::string& begin = {});

/// Inside core/evaluate: a JSON object whose every key must be one that is asked for. Errors are sentences
/// that begin with what the object is.
class JsonObject {
 public:
  /// Throws Error unless it is an object. `what`: "A method of an experiment".
  JsonObject(const Json& json, std::string what);

  /// Null where the key is not there.
  const Json* find(const std::string& key);
  std::string text(const std::string& key, const std::string& otherwise);
  int number(const std::string& key, int otherwise);
  std::uint64_t seed(const std::string& key);
  /// An empty list where the key is not there. Throws Error for more than kMostListed entries.
  const Json& list(const std::string& key);
  /// The place of the text among the choices.
  std::size_t choice(const std::string& key, std::span<const char* const> choices, std::size_t otherwise);
  /// To be called in the end: throws Error for a key that nobody asked for.
  void requireNoMore() const;

 private:
  [[noreturn]] void refuse(const std::string& key, const std::string& wanted) const;

  const Json& json_;
  std::string what_;
  std::vector<std::string> known_ = {};
};

}  // namespace hp
