// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/zoo/zoo.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "core/base/outcome.h"
#include "core/model/zoo/families.h"

namespace hp {
namespace {

/// The options with every default filled in; throws Error when the network cannot be built with them.
ArchitectureOptions completed(const Architecture& of, ArchitectureOptions options) {
  if (options.classes == 0) options.classes = of.defaultClasses;
  if (options.input.empty()) options.input = of.defaultInput;
  if (options.classes < 1) throw Error(of.title + " needs at least one class.");
  if (options.input.size() != 3 || options.input[0] < 1) {
    throw Error(of.title + " takes channels x height x width, not " + shapeText(options.input) + ".");
  }
  if (std::min(options.input[1], options.input[2]) < of.smallestInput) {
    throw Error(of.title + " needs pictures of at least " + std::to_string(of.smallestInput) + " x " +
                std::to_string(of.smallestInput) + " pixels, not " + shapeText(options.input) + ".");
  }
  return options;
}

/// The same architecture, whose build function checks its options and fills in the defaults.
Architecture checked(Architecture architecture) {
  auto build = [inner = architecture](const ArchitectureOptions& options) {
    return inner.build(completed(inner, options));
  };
  architecture.build = std::move(build);
  return architecture;
}

std::vector<Architecture> collect() {
  std::vector<Architecture> all;
  for (const auto& family : {zoo::sampleNetworks, zoo::squeezeNets, zoo::alexNets, zoo::vggs, zoo::resNets,
                             zoo::denseNets, zoo::mobileNets, zoo::googLeNets, zoo::inceptions,
                             zoo::xceptions, zoo::cifarResNets, zoo::cifarTutorial, zoo::reportNetworks}) {
    for (Architecture& architecture : family()) all.push_back(checked(std::move(architecture)));
  }
  return all;
}

/// Levenshtein's edit distance.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i + 1);
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t changed = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({changed, diagonal + 1, row[j] + 1});
    }
  }
  return row.back();
}

/// "vgg16, vgg13, vgg19": the ids nearest to a mistyped one.
std::string nearestIds(std::string_view id) {
  constexpr std::size_t kShown = 3;
  std::vector<std::pair<std::size_t, std::string>> byDistance;
  for (const Architecture& architecture : architectures()) {
    byDistance.emplace_back(distance(id, architecture.id), architecture.id);
  }
  std::sort(byDistance.begin(), byDistance.end());
  std::string text;
  for (std::size_t i = 0; i < std::min(kShown, byDistance.size()); ++i) {
    text += (i == 0 ? "" : ", ") + byDistance[i].second;
  }
  return text;
}

}  // namespace

std::span<const Architecture> architectures() {
  static const std::vector<Architecture> all = collect();
  return all;
}

const Architecture& architectureById(std::string_view id) {
  for (const Architecture& architecture : architectures()) {
    if (architecture.id == id) return architecture;
  }
  throw Error("There is no architecture \"" + std::string(id) + "\"; the nearest are " + nearestIds(id) +
              ".");
}

}  // namespace hp
