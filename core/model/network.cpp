// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/network.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "core/base/nearest_names.h"
#include "core/base/outcome.h"
#include "core/model/tensors.h"

namespace hp {

Network::Network(std::shared_ptr<const NetworkContent> content) : content_(std::move(content)) {}

const Graph& Network::graph() const { return content_->graph; }
const Preprocessing& Network::preprocessing() const { return content_->preprocessing; }
const std::vector<std::string>& Network::classNames() const { return content_->classNames; }
const std::string& Network::architecture() const { return content_->architecture; }
const std::string& Network::title() const { return content_->title; }
const std::filesystem::path& Network::path() const { return content_->path; }
const std::string& Network::digest() const { return content_->digest; }
bool Network::isBinary() const { return graph().output().shape.front() == 1; }
int Network::classCount() const { return isBinary() ? 2 : static_cast<int>(graph().output().shape.front()); }

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
    throw Error("There is no class " + text + "; this network has classes 0 to " +
                std::to_string(classCount() - 1) + ".");
  }
  std::vector<int> matches;
  for (std::size_t i = 0; i < classNames().size(); ++i) {
    if (lowered(classNames()[i]) == lowered(text)) matches.push_back(static_cast<int>(i));
  }
  if (matches.size() == 1) return matches.front();
  if (matches.size() > 1) {
    throw Error("The name '" + text + "' stands for the classes " + std::to_string(matches[0]) + " and " +
                std::to_string(matches[1]) + "; give the number.");
  }
  if (classNames().empty())
    throw Error("This network has no class names; give the class by number instead of '" + text + "'.");
  throw Error("There is no class '" + text + "'" + nearestNames(classNames(), text) + ".");
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
