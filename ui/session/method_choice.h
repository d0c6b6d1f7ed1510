// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <any>
#include <string>
#include <vector>

#include "core/explain/method.h"

namespace hp {

/// Which method is asked next, with which values. Every method remembers its own values.
class MethodChoice final : public QObject {
  Q_OBJECT

 public:
  explicit MethodChoice(QObject* parent = nullptr);

  const Method& method() const;
  const std::any& params() const { return params_[current_]; }
  const std::any& paramsOf(const Method& method) const;

  /// Throws Error for an unknown id.
  void choose(const std::string& id);
  void setParams(const std::any& params);
  /// Chooses a method together with its values.
  void choose(const Method& method, const std::any& params);

 Q_SIGNALS:
  void methodChanged();
  void paramsChanged();

 private:
  std::size_t indexOf(const Method& method) const;

  std::size_t current_ = 0;
  std::vector<std::any> params_;  ///< by index in methods()
};

}  // namespace hp
