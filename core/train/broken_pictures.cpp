// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/broken_pictures.h"

#include <algorithm>

#include "core/base/outcome.h"
#include "core/train/listed.h"

namespace hp {
namespace {

constexpr std::size_t kNamed = 10;

/// "'a.png', 'b.png'", and how many more.
std::string namesOf(const Dataset& dataset, const std::vector<std::size_t>& indexes) {
  std::vector<std::string> names;
  for (const auto index : indexes) names.push_back("'" + dataset.example(index).id + "'");
  return listed(names, kNamed);
}

}  // namespace

void requireReadable(const Dataset& dataset, const Inventory& inventory) {
  const auto broken = inventory.broken();
  if (broken.empty()) return;
  const bool isOne = broken.size() == 1;
  throw Error(std::to_string(broken.size()) + (isOne ? " picture" : " pictures") +
                  " of the data set cannot be read: " + namesOf(dataset, broken) + "; mend " +
                  (isOne ? "it" : "them") +
                  ", or agree to do without: with --leave-out-broken on the command "
                  "line, or with 'Leave the broken ones out' in the window, where the data are chosen.",
              inventory.rows[broken.front()].fault);
}

void requireEveryClass(const Dataset& dataset) {
  if (dataset.spec().leaveOut.empty()) return;
  std::vector<bool> isThere(dataset.classNames().size(), false);
  for (const auto& example : dataset.examples()) isThere[static_cast<std::size_t>(example.label)] = true;
  const auto missing = std::find(isThere.begin(), isThere.end(), false);
  if (missing == isThere.end()) return;
  throw Error("Without the pictures left out, the class '" +
              dataset.classNames()[static_cast<std::size_t>(missing - isThere.begin())] +
              "' has none; mend them, or take the class away.");
}

}  // namespace hp
