// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/json.h"

namespace hp {

/// Inside core/evaluate: a JSON object whose every key must be one that is asked for. Errors are sentences
/// that begin with what the object is.
class JsonObject {
 public:
  /// Throws Error unless it is an object. `what`: "A method of an experiment".
  JsonObject(const Json& json, std::string what);

  /// Null where the key is not there.
  const Json* find(const std::string& key);
  std::string text(const std::string& key, const std::string& otherwise);
  bool flag(const std::string& key, bool otherwise);
  int number(const std::string& key, int otherwise);
  std::uint64_t seed(const std::string& key);
  /// An empty list where the key is not there.
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
