// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <vector>

#include "core/explain/method.h"

namespace hp {

/// Which methods are compared about which classes: the columns and rows of the grid.
class Comparison final : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  const std::vector<const Method*>& methods() const { return methods_; }
  const std::vector<int>& classes() const { return classes_; }
  bool isEmpty() const { return methods_.empty() || classes_.empty(); }
  bool hasMethod(const Method& method) const;
  bool hasClass(int target) const;

  void setMethod(const Method& method, bool compared);
  void setClass(int target, bool compared);
  void setClasses(std::vector<int> classes);

 Q_SIGNALS:
  void changed();

 private:
  std::vector<const Method*> methods_;  ///< in display order
  std::vector<int> classes_;            ///< in the order chosen
};

}  // namespace hp
