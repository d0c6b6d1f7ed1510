// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/weights_format.h"

#include <algorithm>
#include <array>

#include "core/base/outcome.h"
#include "core/model/import/zip_file.h"

namespace hp {
namespace {

constexpr std::size_t kStart = 512;

/// Files that people mistake for weights, by how they begin.
struct Stranger {
  std::string_view begin;
  std::string_view sentence;
};
constexpr std::array kStrangers = {
    Stranger{"\x89HDF\r\n\x1a\n",
             " is an HDF5 file (Keras), which Heatproof does not read yet; convert it to safetensors."},
    Stranger{"version https://git-lfs",
             " is a Git LFS pointer, not the file itself; run 'git lfs pull' to get it."},
    Stranger{"\x93NUMPY", " is a NumPy array, not a network's weights."},
    Stranger{"\x89PNG", " is a picture, not a network's weights."},
    Stranger{"\xff\xd8\xff", " is a picture, not a network's weights."},
    Stranger{"\x1f\x8b", " is a gzip archive; unpack it and open the weights file in it."},
    Stranger{"\x7f"
             "ELF",
             " is a program, not a network's weights."},
};

bool isWebPage(std::string_view start) {
  std::string text(start.substr(0, 256));
  std::ranges::transform(text, text.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  const std::size_t at = text.find_first_not_of(" \t\r\n\xef\xbb\xbf");
  const std::string_view page = std::string_view(text).substr(at == std::string::npos ? text.size() : at);
  return page.starts_with("<!doctype html") || page.starts_with("<html") || page.starts_with("<?xml");
}

bool isTar(std::string_view start) { return start.size() > 262 && start.substr(257, 5) == "ustar"; }

/// Eight bytes of header length, then JSON.
bool isSafetensors(std::string_view start) { return start.size() > 8 && start[8] == '{'; }

/// An ONNX file is a protocol buffer: field 1 (IR version), then the producer or opset, which name
/// themselves.
bool isOnnx(std::string_view start) {
  return start.size() > 4 && start[0] == '\x08' && start[1] > 0 && start[1] < 32 &&
         (start[2] == '\x12' || start[2] == '\x3a' || start[2] == '\x42');
}

bool isTorchScriptArchive(ByteSource& source) {
  const auto names = ZipFile(source).names();
  return std::ranges::any_of(names, [](const std::string& name) {
    const std::size_t slash = name.find('/');
    return name.starts_with("code/") ||
           (slash != std::string::npos && name.substr(slash + 1).starts_with("code/"));
  });
}

[[noreturn]] void refuseStranger(const std::string& file, std::string_view start) {
  for (const Stranger& stranger : kStrangers) {
    if (start.starts_with(stranger.begin)) throw Error(file + std::string(stranger.sentence));
  }
  if (isWebPage(start))
    throw Error(file + " is a web page, not a network's weights; the download went wrong.");
  if (isTar(start))
    throw Error(file +
                " was saved by a PyTorch before 0.1.12 (a tar archive); save it again with a newer one.");
  if (isOnnx(start))
    throw Error(file + " is an ONNX file, which Heatproof does not read yet; export it to TorchScript.");
  throw Error(file + " is no weights file that Heatproof knows (torch.save, safetensors or TorchScript).");
}

}  // namespace

WeightsFormat weightsFormat(ByteSource& source) {
  std::string start(static_cast<std::size_t>(std::min<std::uint64_t>(kStart, source.size())), '\0');
  source.read(0, start.data(), start.size());
  if (start.starts_with("PK\3\4"))
    return isTorchScriptArchive(source) ? WeightsFormat::TorchScript : WeightsFormat::TorchZip;
  if (isSafetensors(start)) return WeightsFormat::Safetensors;
  const bool isPickle = start.size() > 1 && start[0] == '\x80' && start[1] >= 2 && start[1] <= 5;
  if (isPickle) return WeightsFormat::TorchStream;
  refuseStranger(source.name(), start);
}

}  // namespace hp
