// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <map>
#include <string>

#include "core/model/import/torchscript/archive.h"
#include "core/model/import/torchscript/code.h"

namespace hp::torchscript {

/// A function or class and the file it stands in.
struct FoundFunction {
  const Function* function = nullptr;
  const Code* code = nullptr;
};
struct FoundClass {
  const Class* definition = nullptr;
  const Code* code = nullptr;
};

/// The code of an archive by dotted name; a file is parsed when first needed, and all files together are
/// bounded.
class Library {
 public:
  explicit Library(Archive& archive) : archive_(archive) {}

  /// Null pointers when the file has no such function or class.
  FoundFunction function(const std::string& dottedName);
  FoundClass classNamed(const std::string& dottedName);

 private:
  const Code* code(const std::string& module);

  Archive& archive_;
  std::map<std::string, Code> files_;
  std::uint64_t textLeft_ = 2u << 20;
};

}  // namespace hp::torchscript
