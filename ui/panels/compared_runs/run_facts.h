// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/compare/compared_run.h"

namespace hp {

/// What a list says of a run; a dash for what the run does not provide.
struct ComparedFacts {
  QString kind = {};
  QString epochs = {};
  QString accuracy = {};  ///< best on the validation pictures
  QString seed = {};
  QString device = {};
  QString detail = {};  ///< where it lies, what is missing, what is not as it was written; a line each
};
ComparedFacts factsOf(const ComparedRun& run);

}  // namespace hp
