// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <functional>

#include "core/params/params.h"

class QWidget;

namespace hp {

/// The widget in which one parameter is edited. The widget owns nothing of the parameter.
struct ParamEditor {
  QWidget* widget = nullptr;
  std::function<ParamValue()> read = {};
  std::function<void(const ParamValue&)> write = {};
  std::function<void(const QStringList&)> offer = {};  ///< layer names; empty for other kinds
};

/// Makes the editor for a parameter of any kind; `edited` is called whenever its value changed.
ParamEditor makeParamEditor(const Param& param, const char* context, const std::function<void()>& edited);

}  // namespace hp
