// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/outcome.h"
#include "core/data/dataset.h"
#include "tests/support/temporary_folder.h"

namespace hp::test {

/// A folder in which small sets of pictures are put together.
class SetFolder {
 public:
  const std::filesystem::path& path() const { return folder_.path(); }
  /// Writes these bytes, making the folders above.
  void put(const std::string& id, const std::string& bytes) const;
  /// A PNG of coloured noise, another for every seed.
  void picture(const std::string& id, int seed = 0, int width = 5, int height = 4) const;
  /// A grey PNG with these values.
  void grey(const std::string& id, int width, int height, const std::vector<unsigned char>& values) const;

 private:
  TemporaryFolder folder_;
};

/// The ids in their order.
std::vector<std::string> idsOf(const Dataset& dataset);
/// "a/x.png train cats" for every example.
std::vector<std::string> linesOf(const Dataset& dataset);
/// What the Error says; empty when there was none.
template <class Work>
std::string errorOf(Work&& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.what();
  }
  return {};
}

}  // namespace hp::test
