// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "core/evaluate/transformation.h"

namespace hp {

/// Transformations of one kind that differ in their amounts alone: a line of the form.
struct TransformationGroup {
  std::string kind = "rotation";
  std::vector<double> amounts = {};
  std::optional<Region> region = {};
  Filling filling = Filling::Black;
  friend bool operator==(const TransformationGroup&, const TransformationGroup&) = default;
};

/// Neighbours that differ in their amounts alone come together.
std::vector<TransformationGroup> groupsOf(const std::vector<Transformation>& transformations);
std::vector<Transformation> transformationsOf(const std::vector<TransformationGroup>& groups);
/// A group of this kind to begin with: its first preset.
TransformationGroup newGroup(const TransformationKind& kind);

/// "0.5, 1, 5", with decimal points as on the command line.
QString amountsText(const std::vector<double>& amounts);
/// Null where the text is no list of numbers that the kind allows; commas, semicolons or spaces between them.
std::optional<std::vector<double>> amountsFromText(const QString& text, const TransformationKind& kind);
/// "Rotation: 0.5, 1, 5 degrees"
QString groupTitle(const TransformationGroup& group);
QString fillingTitle(Filling filling);

}  // namespace hp
