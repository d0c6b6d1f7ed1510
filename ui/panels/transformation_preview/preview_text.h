// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <utility>

#include "ui/panels/moved_maps.h"
#include "ui/session/transformation_preview.h"

namespace hp {

/// What a choice calls each picture, network and method of an experiment.
QStringList pictureTitles(const std::vector<std::string>& sources);
QStringList networkTitles(const Experiment& experiment);
QStringList methodTitles(const Experiment& experiment);

/// The amounts at the ends of a slider: what the presets of the kind cover, with the identity.
std::pair<double, double> sliderEnds(const TransformationKind& kind);
/// An amount to begin with.
double firstAmount(const TransformationKind& kind);
/// An amount of a slider with as many digits as a person would type; whole where the kind wants that.
double tidyAmount(const TransformationKind& kind, double amount);
/// The transformation with this amount; filling and region as the experiment has them for the kind, else the
/// kind's first filling and this region.
Transformation previewed(const TransformationKind& kind, double amount, const Experiment& experiment,
                         const Region& region);

MovedMapsContent contentOf(const PreviewAnswer& answer);

}  // namespace hp
