// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

namespace hp {

/// Pictures that are files below a folder, their ids being their paths.
class FilePictures : public PictureSource {
 public:
  explicit FilePictures(std::filesystem::path root) : root_(std::move(root)) {}

  Image picture(const Example& example) const override;
  std::string byteDigest(const Example& example) const override;

 protected:
  const std::filesystem::path& root() const { return root_; }
  /// SHA-256 of the file's bytes. Throws Error naming it.
  static std::string digestOfPicture(const std::filesystem::path& file);

 private:
  std::filesystem::path root_;
};

}  // namespace hp
