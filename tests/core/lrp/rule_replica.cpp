// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/lrp/rule_replica.h"

#include <cmath>
#include <functional>
#include <map>

namespace hp::test {
namespace {

using Values = std::vector<double>;
using Function = std::function<double(double)>;

double whole(double x) { return x; }
double none(double) { return 0; }
double one(double) { return 1; }
double square(double x) { return x * x; }
double positive(double x) { return x > 0 ? x : 0; }
double negative(double x) { return x < 0 ? x : 0; }
Function raised(double gamma, double (*side)(double)) {
  return [gamma, side](double x) { return x + gamma * side(x); };
}

// How a profile keeps denominators from zero: at the epsilon rule, the zero rule, and all others.
enum class RuleClass { Epsilon, Zero, Other };
double stabilised(double z, double rms, LrpProfile profile, RuleClass rule) {
  const double sign = z < 0 ? -1 : 1;
  switch (profile) {
    case LrpProfile::Heatproof:
      return rule == RuleClass::Zero ? z : z + sign * rms * (rule == RuleClass::Epsilon ? 1e-6 : 1e-9);
    case LrpProfile::Zennit:
      return z + sign * 1e-6;
    case LrpProfile::Captum:
      return z + sign * 1e-9;
    case LrpProfile::Innvestigate:
      return rule == RuleClass::Epsilon ? z + sign * 1e-7 : z == 0 ? 1e-7 : z;
  }
  return z;
}

double rootMeanSquare(const Values& values) {
  double squares = 0;
  for (const double value : values) squares += value * value;
  return std::sqrt(squares / static_cast<double>(values.size()));
}

class Replica {
 public:
  explicit Replica(const RuleCase& ofLayer) : c_(ofLayer), passed_(ofLayer.map.inputs, 0) {}

  void zero() { share(1, RuleClass::Zero, ofProduct(whole), whole); }
  void epsilon(double (*bias)(double)) { share(1, RuleClass::Epsilon, ofProduct(whole), bias); }
  void zPlus() {
    if (isCaptum()) return share(1, RuleClass::Other, ofWeight(positive), whole);
    share(1, RuleClass::Other, ofProduct(positive), isInnvestigate() ? none : positive);
  }
  void zPlusFast() { share(1, RuleClass::Other, ofWeight(positive), none); }
  void alphaBeta(double alpha, double beta) {
    share(alpha, RuleClass::Other, ofProduct(positive), isInnvestigate() ? whole : positive);
    if (beta != 0) share(-beta, RuleClass::Other, ofProduct(negative), isInnvestigate() ? whole : negative);
  }
  void gamma(double by) {
    if (isCaptum()) return share(1, RuleClass::Other, ofWeight(raised(by, positive)), whole);
    for (const auto side : {positive, negative}) {
      const auto f = raised(by, side);
      share(1, RuleClass::Other, ofProduct(f), f, [side](double z) { return side(z) != 0; });
    }
  }
  void gammaOriginal(double by) {
    const auto f = raised(by, positive);
    share(1, RuleClass::Other, ofWeight(f), isCaptum() ? Function(whole) : f);
  }
  void x2m100() {
    const auto sharedBy = [this](double (*side)(double)) {
      return [this, side](std::size_t i, double w) { return positive(c_.a[i]) * side(w); };
    };
    share(2, RuleClass::Other, sharedBy(positive), none);
    share(-1, RuleClass::Other, sharedBy(negative), none);
  }
  void box() {
    const auto part = [this](std::size_t i, double w) {
      return c_.a[i] * w - c_.low[i] * positive(w) - c_.high[i] * negative(w);
    };
    share(1, RuleClass::Other, part, none);
  }
  void ofWeightAlone(double (*f)(double), double (*bias)(double)) {
    share(
        1, RuleClass::Other, [f](std::size_t, double w) { return f(w); }, bias);
  }
  void wSquare() { ofWeightAlone(square, c_.profile == LrpProfile::Zennit ? square : none); }
  void flat() { ofWeightAlone(one, none); }
  void gradient() {
    for (std::size_t j = 0; j < c_.map.outputs; ++j)
      for (std::size_t i = 0; i < c_.map.inputs; ++i) passed_[i] += c_.map.at(j, i) * c_.relevance[j];
  }

  const Values& passed() const { return passed_; }

 private:
  using Part = std::function<double(std::size_t, double)>;  // of an input's index and a weight

  bool isCaptum() const { return c_.profile == LrpProfile::Captum; }
  bool isInnvestigate() const { return c_.profile == LrpProfile::Innvestigate; }
  Part ofProduct(const Function& f) const {
    return [this, f](std::size_t i, double w) { return f(c_.a[i] * w); };
  }
  Part ofWeight(const Function& f) const {
    return [this, f](std::size_t i, double w) { return c_.a[i] * f(w); };
  }

  // R_i += factor * sum_j q(i, j) / st(sum_i q(i, j) + bias_j) R_j over the outputs that take part.
  void share(double factor, RuleClass rule, const Part& part, const Function& bias,
             const std::function<bool(double)>& takesPart = {}) {
    const auto& map = c_.map;
    Values z(map.outputs, 0), plain = map.bias;
    for (std::size_t j = 0; j < map.outputs; ++j) {
      for (std::size_t i = 0; i < map.inputs; ++i) {
        if (map.at(j, i) != 0) z[j] += part(i, map.at(j, i));
        plain[j] += c_.a[i] * map.at(j, i);
      }
      z[j] += bias(map.bias[j]);
    }
    const double rms = rootMeanSquare(plain);
    for (std::size_t j = 0; j < map.outputs; ++j) {
      const double denominator = stabilised(z[j], rms, c_.profile, rule);
      if (denominator == 0 || (takesPart && !takesPart(plain[j]))) continue;
      for (std::size_t i = 0; i < map.inputs; ++i) {
        if (map.at(j, i) != 0) passed_[i] += factor * part(i, map.at(j, i)) / denominator * c_.relevance[j];
      }
    }
  }

  const RuleCase& c_;
  Values passed_;
};

const std::map<std::string, std::function<void(Replica&)>>& rules() {
  static const std::map<std::string, std::function<void(Replica&)>> kRules{
      {"zero", &Replica::zero},
      {"epsilon", [](Replica& r) { r.epsilon(whole); }},
      {"epsilon no-bias", [](Replica& r) { r.epsilon(none); }},
      {"z-plus", &Replica::zPlus},
      {"z-plus-fast", &Replica::zPlusFast},
      {"alpha-beta 2 1", [](Replica& r) { r.alphaBeta(2, 1); }},
      {"alpha-beta 1 0", [](Replica& r) { r.alphaBeta(1, 0); }},
      {"gamma 0.3", [](Replica& r) { r.gamma(0.3); }},
      {"gamma-original 0.3", [](Replica& r) { r.gammaOriginal(0.3); }},
      {"x2m100", &Replica::x2m100},
      {"box", &Replica::box},
      {"w-square", &Replica::wSquare},
      {"flat", &Replica::flat},
      {"gradient", &Replica::gradient}};
  return kRules;
}

}  // namespace

std::vector<std::string> replicatedRules() {
  std::vector<std::string> names;
  for (const auto& [name, rule] : rules()) names.push_back(name);
  return names;
}

std::vector<double> replica(const RuleCase& ofLayer, const std::string& rule) {
  Replica passing(ofLayer);
  rules().at(rule)(passing);
  return passing.passed();
}

}  // namespace hp::test
