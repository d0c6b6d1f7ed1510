// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace hp {

enum class Height { Line, Below, Above };

/// A part of a formula, as high as it stands.
struct FormulaPart {
  QString text = {};
  Height height = Height::Line;
  friend bool operator==(const FormulaPart&, const FormulaPart&) = default;
};

/// Takes a plain formula apart: what follows "_" stands below, what follows "^" above, as far as letters,
/// digits and primes go. "α_k = mean_ij g" has "k" and "ij" below.
QList<FormulaPart> formulaParts(const QString& plain);

}  // namespace hp
