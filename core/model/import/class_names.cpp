// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/class_names.h"

#include <algorithm>
#include <filesystem>

#include "core/base/outcome.h"
#include "core/base/utf8.h"
#include "core/model/import/byte_source.h"

namespace hp {
namespace {

using Names = std::vector<std::string>;

constexpr std::uint64_t kLongestFile = 4u << 20;
constexpr std::size_t kMostFilesLookedAt = 10'000;

std::string trimmed(const std::string& line) {
  constexpr std::string_view kBlank = " \t\r";
  const std::size_t first = line.find_first_not_of(kBlank);
  return first == std::string::npos ? std::string()
                                    : line.substr(first, line.find_last_not_of(kBlank) - first + 1);
}

/// One name a line; empty lines at the end do not count. Throws Error when the file cannot be read or is not
/// UTF-8.
Names readNames(const std::filesystem::path& path) {
  FileBytes file(path);
  if (file.size() > kLongestFile) throw Error(file.name() + " is too long for a list of class names.");
  std::string text(static_cast<std::size_t>(file.size()), '\0');
  file.read(0, text.data(), text.size());
  if (text.starts_with("\xef\xbb\xbf")) text.erase(0, 3);
  if (!isUtf8(text))
    throw Error(file.name() + " is not text in UTF-8; save the class names in that encoding.");
  Names names;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    names.push_back(trimmed(text.substr(begin, end - begin)));
    begin = end + 1;
  }
  while (!names.empty() && names.back().empty()) names.pop_back();
  return names;
}

/// Text files beside the weights that may be lists of names, the one with the same stem first.
std::vector<std::filesystem::path> neighbours(const std::filesystem::path& weights) {
  std::vector<std::filesystem::path> found;
  std::error_code failed;
  std::size_t looked = 0;
  const auto folder = weights.has_parent_path() ? weights.parent_path() : std::filesystem::path(".");
  for (std::filesystem::directory_iterator entry(folder, failed), end; !failed && entry != end;
       entry.increment(failed)) {
    if (++looked > kMostFilesLookedAt) break;
    if (entry->path().filename().string().ends_with("classes.txt")) found.push_back(entry->path());
  }
  const std::string own = weights.stem().string() + "-classes.txt";
  std::ranges::sort(found, {},
                    [&](const auto& path) { return std::pair(path.filename() != own, path.string()); });
  return found;
}

Names namesBeside(const std::filesystem::path& weights, std::size_t count) {
  for (const auto& path : neighbours(weights)) {
    try {
      if (Names names = readNames(path); names.size() == count) return names;
    } catch (const Error&) {
      // An unreadable neighbour is nobody's concern: nobody asked for it.
    }
  }
  return {};
}

Names builtInNames(const Network& network) {
  const Preprocessing& input = network.preprocessing();
  if (network.classCount() == 10 && input.width == 32 && input.height == 32) {
    return {"airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"};
  }
  if (network.isBinary()) return {"cat", "dog"};
  return {};
}

}  // namespace

Names findClassNames(const OpenNetworkSpec& spec, const Network& network) {
  const auto count = static_cast<std::size_t>(network.classCount());
  if (!spec.classNamesFile.empty()) {
    Names names = readNames(spec.classNamesFile);
    if (names.size() == count) return names;
    throw Error(spec.classNamesFile.string() + " has " + std::to_string(names.size()) +
                " names, but the network has " + std::to_string(count) + " classes.");
  }
  Names names = spec.path.empty() ? Names() : namesBeside(spec.path, count);
  return names.empty() ? builtInNames(network) : names;
}

Network withFoundNames(const Network& network, const OpenNetworkSpec& spec) {
  Names names = findClassNames(spec, network);
  return names.empty() ? network : network.withClassNames(std::move(names));
}

}  // namespace hp
