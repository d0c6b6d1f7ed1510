// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/zoo/zoo.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/nearest_names.h"
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

using Family = std::vector<Architecture> (*)();

std::vector<Architecture> collect(std::span<const Family> families) {
  std::vector<Architecture> all;
  for (const Family family : families) {
    for (Architecture& architecture : family()) all.push_back(checked(std::move(architecture)));
  }
  return all;
}

std::vector<std::string> ids() {
  std::vector<std::string> all;
  for (const auto& list : {architectures(), otherArchitectures()}) {
    for (const Architecture& architecture : list) all.push_back(architecture.id);
  }
  return all;
}

}  // namespace

std::span<const Architecture> architectures() {
  constexpr std::array kFamilies = {
      zoo::sampleNetworks, zoo::squeezeNets,   zoo::alexNets,      zoo::vggs,       zoo::resNets,
      zoo::denseNets,      zoo::mobileNets,    zoo::googLeNets,    zoo::inceptions, zoo::xceptions,
      zoo::cifarResNets,   zoo::cifarTutorial, zoo::reportNetworks};
  static const std::vector<Architecture> all = collect(kFamilies);
  return all;
}

std::span<const Architecture> otherArchitectures() {
  constexpr std::array kFamilies = {zoo::toyRegressions, zoo::uNets};
  static const std::vector<Architecture> all = collect(kFamilies);
  return all;
}

const Architecture& architectureById(std::string_view id) {
  for (const auto& list : {architectures(), otherArchitectures()}) {
    for (const Architecture& architecture : list) {
      if (architecture.id == id) return architecture;
    }
  }
  throw Error("There is no architecture \"" + std::string(id) + "\"" +
              nearestNames(ids(), std::string(id)) + ".");
}

}  // namespace hp
