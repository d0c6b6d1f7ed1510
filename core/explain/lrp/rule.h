// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rules of layer-wise relevance propagation as values. Nothing here computes; apply.cpp does.

#include <optional>
#include <string>
#include <vector>

namespace hp::lrp {

/// What of the layer's input a product uses. With the box l..h around the pixels, BelowHigh is a - h and
/// BoxWidth h - l.
enum class InputPart { All, Positive, Negative, Ones, BelowHigh, BoxWidth };

/// What of the weights w a product uses. With g from the rule, GammaPositive is w + g max(w, 0) and
/// GammaNegative w + g min(w, 0).
enum class WeightPart { All, Positive, Negative, GammaPositive, GammaNegative, Squared, Ones };

/// What of the bias the denominator contains.
enum class BiasPart { None, All, Positive, Negative, GammaPositive, GammaNegative, Squared };

/// Which outputs take part, by the sign of the layer's plain output; the others' relevance is dropped.
enum class OutputMask { All, Positive, Negative };

/// One product of an input part and a weight part.
struct Term {
  InputPart input = InputPart::All;
  WeightPart weight = WeightPart::All;
};

/// A share of the relevance R and where it goes: with z = sum_t W_t a_t + bias and c = R / st(z), input i
/// receives factor * sum_t a_t,i (W_t' c)_i.
struct Fraction {
  double factor = 1;
  std::vector<Term> terms = {};
  BiasPart bias = BiasPart::None;
  OutputMask mask = OutputMask::All;
};

/// How denominators are kept from zero; s is the sign of z, +1 at 0.
enum class Guard {
  None,      ///< z; relevance on an exact 0 is dropped
  Added,     ///< z + s epsilon
  Relative,  ///< z + s epsilon RMS, that of all values the layer gives
  AtZero,    ///< z where it is not exactly 0, else epsilon
};
struct Stabiliser {
  Guard guard = Guard::Added;
  double epsilon = 1e-6;
};

/// How a layer passes relevance on.
enum class Pass {
  Fractions,  ///< as `fractions` say
  Through,    ///< unchanged; shapes must be equal
  Gradient,   ///< as the gradient would; exact routing for pooling winners, concatenation, reshaping
  Signal,     ///< products: everything to the factor that carries the picture, nothing to the gate
};

struct Rule {
  std::string text = {};  ///< "gamma 0.25", for the ledger and the window
  Pass pass = Pass::Gradient;
  std::vector<Fraction> fractions = {};
  Stabiliser stabiliser = {};
  double gamma = 0;
  std::optional<double> low = {},
                        high = {};  ///< of the box; nothing: black and white as the network sees them
};

}  // namespace hp::lrp
