// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/method_choice.h"

namespace hp {

namespace {
/// What a newcomer sees first: quick, robust, and its map is easy to read.
constexpr const char* kFirstMethod = "grad-cam";
}  // namespace

MethodChoice::MethodChoice(QObject* parent) : QObject(parent) {
  for (const Method& method : methods()) {
    if (method.info.id == kFirstMethod) current_ = params_.size();
    params_.push_back(method.defaults);
  }
}

const Method& MethodChoice::method() const { return methods()[current_]; }

const std::any& MethodChoice::paramsOf(const Method& method) const { return params_[indexOf(method)]; }

void MethodChoice::choose(const std::string& id) {
  const std::size_t index = indexOf(methodById(id));
  if (index == current_) return;
  current_ = index;
  Q_EMIT methodChanged();
}

void MethodChoice::setParams(const std::any& params) {
  params_[current_] = params;
  Q_EMIT paramsChanged();
}

void MethodChoice::choose(const Method& method, const std::any& params) {
  params_[indexOf(method)] = params;
  current_ = indexOf(method);
  Q_EMIT methodChanged();
}

std::size_t MethodChoice::indexOf(const Method& method) const {
  return std::size_t(&method - methods().data());
}

}  // namespace hp
