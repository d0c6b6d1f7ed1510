// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <string>

#include "core/model/import/pickle_value.h"

namespace hp::pickle {

/// Makes the objects of one document and keeps account of what they cost, so that no pickle, however
/// short, can fill the memory. The costs are estimates from above of what the containers allocate.
class Arena {
 public:
  /// `file`: for sentences.
  Arena(Document& document, std::string file) : document_(document), file_(std::move(file)) {}

  Object* make(Kind kind, std::string text = {}, std::vector<Value> items = {});
  void append(Object& to, Value value);
  /// Accounts for memory that is kept elsewhere; throws Error when the pickle has had its share.
  void spend(std::uint64_t bytes);

  const std::string& file() const { return file_; }
  /// Throws the Error that says which name is not constructed.
  [[noreturn]] void refuse(const std::string& name) const;
  [[noreturn]] void failDamaged(const std::string& what) const;

 private:
  Document& document_;
  std::string file_;
  std::uint64_t spent_ = 0;
};

}  // namespace hp::pickle
