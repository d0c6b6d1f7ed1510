// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/explain/method.h"

namespace hp {

/// A window that explains a method and its parameters, from its row of the method table. Deletes itself when
/// closed.
QDialog* methodHelp(const Method& method, QWidget* parent);
/// Its text as HTML.
QString methodHelpText(const Method& method);

}  // namespace hp
