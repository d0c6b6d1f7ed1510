// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <any>
#include <vector>

#include "core/compare/compared_run.h"
#include "core/imaging/image_file.h"

namespace hp {

class CompareSession;
struct Method;

/// What a figure of compared runs says inside its file: its title, what is drawn ("measure: relative L2", a
/// line each), of which epoch the weights are (0: not of weights), and each run: its part in the comparison,
/// its name, and the digest of its last weights where it is known. Not where it lies: figures are passed on.
PngTexts figureTexts(const CompareSession& compare, const QString& title, const QStringList& what,
                     std::int64_t epoch, const std::vector<ComparedRunPtr>& runs);

/// A method with all its values, "lrp {...}", for such a line.
QString methodText(const Method& method, const std::any& params);

}  // namespace hp
