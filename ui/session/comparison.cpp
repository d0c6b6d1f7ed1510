// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/comparison.h"

#include <algorithm>

namespace hp {

bool Comparison::hasMethod(const Method& method) const {
  return std::find(methods_.begin(), methods_.end(), &method) != methods_.end();
}

bool Comparison::hasClass(int target) const {
  return std::find(classes_.begin(), classes_.end(), target) != classes_.end();
}

void Comparison::setMethod(const Method& method, bool compared) {
  if (hasMethod(method) == compared) return;
  if (compared) {
    methods_.push_back(&method);
    std::sort(methods_.begin(), methods_.end());  // rows of one array: the display order
  } else {
    std::erase(methods_, &method);
  }
  Q_EMIT changed();
}

void Comparison::setClass(int target, bool compared) {
  if (hasClass(target) == compared) return;
  if (compared) {
    classes_.push_back(target);
  } else {
    std::erase(classes_, target);
  }
  Q_EMIT changed();
}

void Comparison::setClasses(std::vector<int> classes) {
  if (classes_ == classes) return;
  classes_ = std::move(classes);
  Q_EMIT changed();
}

}  // namespace hp
