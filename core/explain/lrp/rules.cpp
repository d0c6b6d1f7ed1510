// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lrp/rules.h"

#include "core/base/text.h"

// Notation: a input, w weights, b bias, z = w a + b, R relevance at the output, x+ = max(x, 0), x- = min(x,
// 0), st(z) the stabilised denominator, W' the transposed map.

namespace hp::lrp {
namespace {

using enum InputPart;

constexpr Term kPlain{All, WeightPart::All};
constexpr Term kPosPos{Positive, WeightPart::Positive};
constexpr Term kNegNeg{Negative, WeightPart::Negative};
constexpr Term kPosNeg{Positive, WeightPart::Negative};
constexpr Term kNegPos{Negative, WeightPart::Positive};

double numberOr(const RuleSpec& spec, std::size_t index, double otherwise) {
  return index < spec.numbers.size() ? spec.numbers[index] : otherwise;
}

Rule fractions(std::string text, Stabiliser stabiliser, std::vector<Fraction> parts) {
  return {.text = std::move(text),
          .pass = Pass::Fractions,
          .fractions = std::move(parts),
          .stabiliser = stabiliser};
}

// Zero (Bach et al. 2015): a W'[R / z]. The bias is in z and absorbs its share.
Rule zero(const Profile& profile) {
  return fractions("zero", profile.zeroRule, {{1, {kPlain}, BiasPart::All}});
}

// Epsilon (Bach et al. 2015): a W'[R / (z + s epsilon)].
Rule epsilon(const RuleSpec& spec, const Profile& profile, const RuleDefaults& defaults) {
  auto stabiliser = profile.epsilonRule;
  if (defaults.epsilon > 0) stabiliser.epsilon = defaults.epsilon;
  stabiliser.epsilon = numberOr(spec, 0, stabiliser.epsilon);
  if (spec.timesRms) stabiliser.guard = Guard::Relative;
  const auto* unit = stabiliser.guard == Guard::Relative ? " rms" : "";
  return fractions("epsilon " + numberText(stabiliser.epsilon) + unit, stabiliser,
                   {{1, {kPlain}, BiasPart::All}});
}

// Proportional split (zennit's Norm): the zero rule for sums and averages, a_i R / st(sum).
Rule norm(const RuleSpec& spec, const Profile& profile) {
  auto stabiliser = profile.norm;
  stabiliser.epsilon = numberOr(spec, 0, stabiliser.epsilon);
  return fractions("norm", stabiliser, {{1, {kPlain}, BiasPart::All}});
}

// Gamma (Montavon et al. 2019): a (w + gamma w+)'[R / ((w + gamma w+) a + b + gamma b+)].
// Captum leaves the bias as it is.
Rule gammaOriginal(const std::string& text, double gamma, BiasPart bias, const Profile& profile) {
  auto rule = fractions(text, profile.otherRules, {{1, {{All, WeightPart::GammaPositive}}, bias}});
  rule.gamma = gamma;
  return rule;
}

// Generalised gamma (Andéol et al. 2021, as in zennit): positive outputs favour what pushes them up, negative
// ones what pushes them down; with w~ = w + gamma w+ and w^ = w + gamma w-
//   z > 0: z~ = w~ a+ + w^ a- + b + gamma b+      z < 0: z^ = w^ a+ + w~ a- + b + gamma b-
// Relevance of outputs that are exactly 0 is dropped. Equal to the original form for inputs and relevant
// outputs >= 0.
Rule gammaGeneralised(const std::string& text, double gamma, const Profile& profile) {
  auto rule = fractions(text, profile.otherRules,
                        {{1,
                          {{Positive, WeightPart::GammaPositive}, {Negative, WeightPart::GammaNegative}},
                          BiasPart::GammaPositive,
                          OutputMask::Positive},
                         {1,
                          {{Positive, WeightPart::GammaNegative}, {Negative, WeightPart::GammaPositive}},
                          BiasPart::GammaNegative,
                          OutputMask::Negative}});
  rule.gamma = gamma;
  return rule;
}

Rule gamma(const RuleSpec& spec, const Profile& profile, const RuleDefaults& defaults) {
  const double value = numberOr(spec, 0, defaults.gamma);
  if (spec.kind == RuleKind::GammaOriginal)
    return gammaOriginal("gamma-original " + numberText(value), value, profile.gammaBias, profile);
  const auto text = "gamma " + numberText(value);
  return profile.gammaSplitsInput ? gammaGeneralised(text, value, profile)
                                  : gammaOriginal(text, value, profile.gammaBias, profile);
}

// z-plus (Montavon et al. 2017), extended to signed inputs: a+ w+'[R / z] + a- w-'[R / z] with
// z = w+ a+ + w- a- + b+. Captum does not split the input and keeps the whole bias (its Alpha1_Beta0_Rule);
// iNNvestigate leaves the bias out.
Rule zPlus(const Profile& profile) {
  std::vector<Term> terms{kPosPos, kNegNeg};
  if (!profile.plusSplitsInput) terms = {{All, WeightPart::Positive}};
  return fractions("z-plus", profile.otherRules, {{1, terms, profile.plusBias}});
}

// iNNvestigate's ZPlusFast: a w+'[R / (w+ a)], no split of the input, no bias.
Rule zPlusFast(const Profile& profile) {
  return fractions("z-plus-fast", profile.otherRules, {{1, {{All, WeightPart::Positive}}, BiasPart::None}});
}

// Alpha-beta (Bach et al. 2015), alpha - beta = 1: alpha shares over what pushes the output up
// (z = w+ a+ + w- a- + b+) minus beta shares over what pushes it down (z = w- a+ + w+ a- + b-).
// iNNvestigate counts the whole bias in both denominators.
Rule alphaBeta(const RuleSpec& spec, const Profile& profile) {
  const double alpha = numberOr(spec, 0, 2), beta = numberOr(spec, 1, alpha - 1);
  const auto up = profile.alphaBetaFullBias ? BiasPart::All : BiasPart::Positive;
  const auto down = profile.alphaBetaFullBias ? BiasPart::All : BiasPart::Negative;
  std::vector<Fraction> parts{{alpha, {kPosPos, kNegNeg}, up}};
  if (beta != 0) parts.push_back({-beta, {kPosNeg, kNegPos}, down});
  return fractions("alpha-beta " + numberText(alpha) + " " + numberText(beta), profile.otherRules, parts);
}

// iNNvestigate's AlphaBetaX2m100, its presets' rule for batch norm: 2 R++ - R+-, every product over its own
// sum.
Rule x2m100(const Profile& profile) {
  return fractions("x2m100", profile.otherRules,
                   {{2, {kPosPos}, BiasPart::None}, {-1, {kPosNeg}, BiasPart::None}});
}

// Box (Montavon et al. 2017) for inputs between l and h: a W'c - l W+'c - h W-'c with
// c = R / (w a - w+ l - w- h). The bias cancels. Zero padding counts as l = h = 0 (zennit does the same).
// As w- = w - w+, two products do for three: w (a - h) + w+ (h - l), and (a - h) W'c + (h - l) W+'c.
Rule box(const RuleSpec& spec, const Profile& profile) {
  auto rule =
      fractions("box", profile.otherRules,
                {{1, {{BelowHigh, WeightPart::All}, {BoxWidth, WeightPart::Positive}}, BiasPart::None}});
  if (spec.numbers.size() == 2) {
    rule.low = spec.numbers[0];
    rule.high = spec.numbers[1];
    rule.text += " " + numberText(*rule.low) + " " + numberText(*rule.high);
  }
  return rule;
}

// w-square (Montavon et al. 2017): (w^2)'[R / sum w^2], whatever the input. zennit adds b^2 to the sum.
Rule wSquare(const Profile& profile) {
  return fractions("w-square", profile.otherRules, {{1, {{Ones, WeightPart::Squared}}, profile.squareBias}});
}

// Flat (Lapuschkin et al. 2019): as w-square with all weights 1 and no bias. At a padded border fewer inputs
// share.
Rule flat(const Profile& profile) {
  return fractions("flat", profile.otherRules, {{1, {{Ones, WeightPart::Ones}}, BiasPart::None}});
}

Rule withProfile(const RuleSpec& spec, const Profile& profile, const RuleDefaults& defaults) {
  switch (spec.kind) {
    case RuleKind::Zero:
      return zero(profile);
    case RuleKind::Epsilon:
      return epsilon(spec, profile, defaults);
    case RuleKind::Gamma:
    case RuleKind::GammaOriginal:
      return gamma(spec, profile, defaults);
    case RuleKind::ZPlus:
      return zPlus(profile);
    case RuleKind::ZPlusFast:
      return zPlusFast(profile);
    case RuleKind::AlphaBeta:
      return alphaBeta(spec, profile);
    case RuleKind::X2m100:
      return x2m100(profile);
    case RuleKind::Box:
      return box(spec, profile);
    case RuleKind::WSquare:
      return wSquare(profile);
    case RuleKind::Flat:
      return flat(profile);
    case RuleKind::Norm:
      return norm(spec, profile);
    case RuleKind::Pass:
      return {.text = "pass", .pass = Pass::Through};
    case RuleKind::Signal:
      return {.text = "signal", .pass = Pass::Signal};
    case RuleKind::Gradient:
      break;
  }
  return {.text = "gradient", .pass = Pass::Gradient};
}

}  // namespace

const std::vector<RuleName>& ruleNames() {
  static const std::vector<RuleName> kNames{
      {"zero", RuleKind::Zero},
      {"epsilon", RuleKind::Epsilon, 0, 1, "epsilon"},
      {"gamma", RuleKind::Gamma, 0, 1, "gamma"},
      {"gamma-original", RuleKind::GammaOriginal, 0, 1, "gamma"},
      {"z-plus", RuleKind::ZPlus},
      {"z-plus-fast", RuleKind::ZPlusFast},
      {"alpha-beta", RuleKind::AlphaBeta, 0, 2, "alpha and beta"},
      {"x2m100", RuleKind::X2m100},
      {"box", RuleKind::Box, 0, 2, "low and high"},
      {"w-square", RuleKind::WSquare},
      {"flat", RuleKind::Flat},
      {"norm", RuleKind::Norm, 0, 1, "epsilon"},
      {"pass", RuleKind::Pass},
      {"gradient", RuleKind::Gradient},
      {"signal", RuleKind::Signal},
  };
  return kNames;
}

Rule makeRule(const RuleSpec& spec, const Profile& profile, const RuleDefaults& defaults) {
  auto rule = withProfile(spec, profile, defaults);
  if (spec.withoutBias) {
    rule.text += " no-bias";
    for (auto& fraction : rule.fractions) fraction.bias = BiasPart::None;
  }
  return rule;
}

}  // namespace hp::lrp
