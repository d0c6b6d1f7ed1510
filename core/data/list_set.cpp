// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include "core/base/ordinary_file.h"
#include "core/base/outcome.h"
#include "core/data/file_pictures.h"
#include "core/data/listing.h"
#include "core/data/picture_list.h"

namespace hp {
namespace {

std::ifstream opened(const std::filesystem::path& path) {
  requireOrdinaryFile(path);
  std::ifstream file(path, std::ios::binary);
  if (!file) throw Error(path.string() + " cannot be opened; check that you may read it.");
  return file;
}

}  // namespace

bool isDividedList(const std::filesystem::path& path) {
  auto file = opened(path);
  return PictureList(file, path.string()).hasSplits();
}

Listing listCsv(const DataSpec& spec, const RunContext& context) {
  auto file = opened(spec.path);
  PictureList list(file, spec.path.string());
  Listing set{.source = std::make_shared<FilePictures>(spec.path.parent_path()), .divided = list.hasSplits()};
  ClassNumbers classes;
  while (const auto picture = list.next()) {
    if (set.examples.size() % 1000 == 0)
      context.step({"Listing files", static_cast<std::int64_t>(set.examples.size()), 0});
    addExample(set.examples, {picture->id, classes.of(picture->className), picture->split});
  }
  set.classNames = classes.sortInto(set.examples);
  return set;
}

}  // namespace hp
