// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/network.h"

#include <algorithm>
#include <charconv>
#include <numeric>
#include <utility>

#include "core/base/outcome.h"
#include "core/model/tensors.h"

namespace hp {
namespace {

std::string lowered(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return c < 128 ? std::tolower(c) : c; });
  return text;
}

// Levenshtein's distance, with one row at a time.
std::size_t editDistance(const std::string& a, const std::string& b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const auto change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, change}));
    }
  }
  return row.back();
}

std::string nearestNames(const std::vector<std::string>& names, const std::string& wanted) {
  std::vector<std::pair<std::size_t, std::string>> ranked;
  for (const auto& name : names) {
    const bool contains = lowered(name).find(wanted) != std::string::npos;
    ranked.emplace_back(contains ? 0 : editDistance(lowered(name), wanted), name);
  }
  std::sort(ranked.begin(), ranked.end());
  std::string text;
  for (std::size_t i = 0; i < std::min<std::size_t>(3, ranked.size()); ++i) text += (i ? ", " : "") + ranked[i].second;
  return text;
}

}  // namespace

Network::Network(std::shared_ptr<const NetworkContent> content) : content_(std::move(content)) {}

const Graph& Network::graph() const { return content_->graph; }
const Preprocessing& Network::preprocessing() const { return content_->preprocessing; }
const std::vector<std::string>& Network::classNames() const { return content_->classNames; }
const std::string& Network::architecture() const { return content_->architecture; }
const std::string& Network::title() const { return content_->title; }
const std::filesystem::path& Network::path() const { return content_->path; }
const std::string& Network::digest() const { return content_->digest; }
bool Network::isBinary() const { return graph().output().shape.back() == 1; }
int Network::classCount() const { return isBinary() ? 2 : static_cast<int>(graph().output().shape.back()); }

std::string Network::className(int index) const {
  const auto& names = classNames();
  const bool known = index >= 0 && static_cast<std::size_t>(index) < names.size();
  return known ? names[static_cast<std::size_t>(index)] : "class " + std::to_string(index);
}

int Network::classIndex(const std::string& text) const {
  int index = -1;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), index);
  if (error == std::errc{} && end == text.data() + text.size()) {
    if (index >= 0 && index < classCount()) return index;
    throw Error("There is no class " + text + "; this network has classes 0 to " + std::to_string(classCount() - 1) + ".");
  }
  std::vector<int> matches;
  for (std::size_t i = 0; i < classNames().size(); ++i) {
    if (lowered(classNames()[i]) == lowered(text)) matches.push_back(static_cast<int>(i));
  }
  if (matches.size() == 1) return matches.front();
  if (matches.size() > 1) {
    throw Error("The name '" + text + "' stands for the classes " + std::to_string(matches[0]) + " and " + std::to_string(matches[1]) +
                "; give the number.");
  }
  if (classNames().empty()) throw Error("This network has no class names; give the class by number instead of '" + text + "'.");
  throw Error("There is no class '" + text + "'; the nearest are: " + nearestNames(classNames(), lowered(text)) + ".");
}

Network Network::withPreprocessing(Preprocessing preprocessing) const {
  auto changed = *content_;
  changed.preprocessing = std::move(preprocessing);
  return Network(std::make_shared<const NetworkContent>(std::move(changed)));
}

Network Network::withClassNames(std::vector<std::string> names) const {
  auto changed = *content_;
  changed.classNames = std::move(names);
  return Network(std::make_shared<const NetworkContent>(std::move(changed)));
}

}  // namespace hp
