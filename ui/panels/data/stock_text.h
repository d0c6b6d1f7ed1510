// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hp {

class TrainingData;

/// What is known of the files: which cannot be read, which are there twice.
QString stockText(const TrainingData& data);

}  // namespace hp
