// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/sums_file.h"

#include <algorithm>
#include <optional>

#include "core/base/outcome.h"
#include "core/runs/run_names.h"
#include "core/runs/whole_lines.h"

namespace hp {
namespace {

constexpr std::size_t kDigestDigits = 64;
constexpr std::string_view kSeparator = "  ";

bool saysHowThingsStand(const std::string& file) {
  using namespace run_names;
  return file == kSums || file == kDone || file == kLock || file == kPause;
}

/// A line with a backslash in front has line ends and backslashes of the name written as two characters.
std::string sumLine(const FileSum& sum) {
  std::string name;
  for (const char c : sum.file) name += c == '\\' ? "\\\\" : c == '\n' ? "\\n" : std::string(1, c);
  return (name == sum.file ? "" : "\\") + sum.digest + std::string(kSeparator) + name + '\n';
}

std::string unescaped(std::string_view text) {
  std::string name;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool isPair = text[i] == '\\' && i + 1 < text.size();
    if (isPair) ++i;
    name += isPair && text[i] == 'n' ? '\n' : text[i];
  }
  return name;
}

/// A path below the folder, that nobody can be led out of it by.
bool staysInside(const std::filesystem::path& path) {
  return !path.empty() && path.is_relative() && !path.has_root_name() &&
         std::ranges::none_of(path, [](const auto& part) { return part == ".." || part.empty(); });
}

/// Nothing for a line that is no digest with the name of a file of the run.
std::optional<FileSum> parsedLine(std::string_view line) {
  const bool isEscaped = line.starts_with('\\');
  if (isEscaped) line.remove_prefix(1);
  FileSum sum;
  const auto digits = line.substr(0, kDigestDigits);
  const auto rest = line.substr(digits.size());
  if (rest.starts_with(kSeparator) || rest.starts_with(" *")) {
    const auto file = rest.substr(kSeparator.size());
    sum = {std::string(digits), isEscaped ? unescaped(file) : std::string(file)};
  }
  const bool isDigest = sum.digest.size() == kDigestDigits &&
                        sum.digest.find_first_not_of("0123456789abcdef") == std::string::npos;
  return isDigest && staysInside(sum.file) ? std::optional(sum) : std::nullopt;
}

}  // namespace

std::vector<std::string> filesOfRun(const std::filesystem::path& folder,
                                    std::filesystem::directory_options options) {
  std::vector<std::string> files;
  std::error_code failed;
  std::filesystem::recursive_directory_iterator at(folder, options, failed);
  for (; !failed && at != end(at); at.increment(failed)) {
    if (at->is_directory(failed) && !at->is_symlink(failed)) continue;
    auto file = at->path().lexically_relative(folder).generic_string();
    if (!saysHowThingsStand(file)) files.push_back(std::move(file));
  }
  if (failed) throw Error("The folder " + folder.string() + " cannot be read: " + failed.message() + ".");
  std::ranges::sort(files);
  return files;
}

std::string sumsText(const std::vector<FileSum>& sums) {
  std::string text;
  for (const auto& sum : sums) text += sumLine(sum);
  return text;
}

BrokenPlaces scanSums(std::istream& file, const std::function<void(const FileSum&)>& take) {
  BrokenPlaces damaged;
  WholeLines lines(file);
  while (const auto line = lines.next()) {
    const auto sum = parsedLine(*line);
    sum ? take(*sum) : damaged.add(lines.number());
  }
  if (lines.isTorn()) damaged.add(lines.number() + 1);
  return damaged;
}

}  // namespace hp
