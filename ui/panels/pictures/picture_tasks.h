// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>

#include "core/data/dataset.h"
#include "core/train/recipe.h"

namespace hp {

// Work for another thread.

/// A picture of the set, fitted into a square; an empty image where it cannot be read.
QImage thumbnailOf(const Dataset& dataset, std::size_t index, int side);
/// A picture of the training split as the recipe shows it in the first `epochs` epochs: the very draws of the
/// training. One of another split once: those are never augmented. Throws Error where it cannot be read.
QList<QImage> augmentedDraws(const Dataset& dataset, std::size_t index, const TrainingRecipe& recipe,
                             int epochs);

}  // namespace hp
