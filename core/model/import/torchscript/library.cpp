// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/torchscript/library.h"

#include <algorithm>

namespace hp::torchscript {
namespace {

struct SplitName {
  std::string module, last;
};

SplitName split(const std::string& dotted) {
  const auto dot = dotted.rfind('.');
  if (dot == std::string::npos) return {"", dotted};
  return {dotted.substr(0, dot), dotted.substr(dot + 1)};
}

}  // namespace

const Code* Library::code(const std::string& module) {
  std::string file = "code/" + module + ".py";
  std::replace(file.begin() + 5, file.end() - 3, '.', '/');
  if (const auto known = files_.find(file); known != files_.end()) return &known->second;
  if (!archive_.has(file)) return nullptr;
  auto text = archive_.text(file, textLeft_);
  textLeft_ -= text.size();
  auto& code = files_[file];
  parse(code, std::move(text), file);
  return &code;
}

FoundFunction Library::function(const std::string& dottedName) {
  const auto [module, last] = split(dottedName);
  const auto* file = code(module);
  if (!file) return {};
  const auto found = file->functions.find(last);
  return found == file->functions.end() ? FoundFunction{} : FoundFunction{&found->second, file};
}

FoundClass Library::classNamed(const std::string& dottedName) {
  const auto [module, last] = split(dottedName);
  const auto* file = code(module);
  if (!file) return {};
  const auto found = file->classes.find(last);
  return found == file->classes.end() ? FoundClass{} : FoundClass{&found->second, file};
}

}  // namespace hp::torchscript
