// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/torchscript/archive.h"

#include "core/model/import/torchscript/refused.h"

namespace hp::torchscript {
namespace {

// "resnet50/data.pkl" names the folder that everything lies in.
std::string topFolder(const ZipFile& zip) {
  for (const auto& name : zip.names()) {
    const auto slash = name.find('/');
    if (slash != std::string::npos && name.substr(slash) == "/data.pkl") return name.substr(0, slash + 1);
  }
  throw Refused("it is a zip archive without a data.pkl");
}

}  // namespace

Archive::Archive(const std::filesystem::path& path) : file_(path), zip_(file_), folder_(topFolder(zip_)) {}

}  // namespace hp::torchscript
