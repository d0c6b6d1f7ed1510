// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/formula.h"

#include <gtest/gtest.h>

#include "tests/ui/support/screenshot.h"

namespace hp::test {
namespace {

/// "below" in brackets, "above" in braces.
QString shape(const char* plain) {
  QString text;
  for (const FormulaPart& part : formulaParts(QString::fromUtf8(plain))) {
    const char* format = part.height == Height::Below ? "[%1]" : part.height == Height::Above ? "{%1}" : "%1";
    text += QString::fromLatin1(format).arg(part.text);
  }
  return text;
}

TEST(Formula, IndicesStandBelowAndPowersAbove) {
  EXPECT_EQ(shape("α_k = mean_ij ∂ f_c / ∂ A_kij"), QStringLiteral("α[k] = mean[ij] ∂ f[c] / ∂ A[kij]"));
  EXPECT_EQ(shape("a_i' ρ(w_i'j)^2"), QStringLiteral("a[i'] ρ(w[i'j]){2}"));
  EXPECT_EQ(shape("σ_a² + 1"), QStringLiteral("σ[a]² + 1"));
  EXPECT_EQ(shape("Σ_(i on it) R_i"), QStringLiteral("Σ[(i on it)] R[i]"));
}

TEST(Formula, WhatIsNoIndexStays) {
  EXPECT_EQ(shape("a _ b"), QStringLiteral("a _ b"));
  EXPECT_EQ(shape("a_"), QStringLiteral("a_"));
  EXPECT_EQ(shape("Σ_(open"), QStringLiteral("Σ_(open"));
  EXPECT_EQ(shape(""), QString());
}

}  // namespace
}  // namespace hp::test
