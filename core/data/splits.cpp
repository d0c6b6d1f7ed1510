// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/splits.h"

#include <cmath>
#include <numeric>
#include <utility>

#include "core/base/nearest_names.h"
#include "core/base/outcome.h"
#include "core/base/philox.h"

namespace hp {
namespace {

constexpr std::uint64_t kSplitStream = std::uint64_t{1} << 40;
constexpr std::size_t kDigestDigits = 64;

int digitValue(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
  throw Error(std::string("'") + digit + "' is no hexadecimal digit of a SHA-256.");
}

}  // namespace

std::string splitName(Split split) {
  switch (split) {
    case Split::Train:
      return "train";
    case Split::Validation:
      return "validation";
    case Split::Calibration:
      return "calibration";
    case Split::Test:
      return "test";
  }
  throw Error("There is no such split.");
}

std::optional<Split> splitNamed(const std::string& name) {
  const auto plain = lowered(name);
  if (plain == "val" || plain == "valid") return Split::Validation;
  for (const auto split : {Split::Train, Split::Validation, Split::Calibration, Split::Test})
    if (plain == splitName(split)) return split;
  return std::nullopt;
}

int foldOf(const std::string& sha256) {
  if (sha256.size() != kDigestDigits)
    throw Error("A SHA-256 has 64 digits, not as many as '" + sha256 + "'.");
  int remainder = 0;
  for (const char digit : sha256) remainder = (remainder * 16 + digitValue(digit)) % 10;
  return remainder;
}

Split splitOfFold(int fold) {
  if (fold < 0 || fold > 9) throw Error("There are folds 0 to 9, not " + std::to_string(fold) + ".");
  if (fold <= 6) return Split::Train;
  if (fold == 7) return Split::Validation;
  return fold == 8 ? Split::Calibration : Split::Test;
}

std::vector<bool> shuffledForValidation(std::size_t count, double share, std::uint64_t seed) {
  if (!(share >= 0 && share <= 0.9)) throw Error("The share for validation lies between 0 and 0.9.");
  std::vector<std::size_t> order(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  const Philox random(seed, RandomPurpose::Shuffle, kSplitStream);
  for (std::size_t i = count; i-- > 1;) std::swap(order[i], order[random.below(i, i + 1)]);
  std::vector<bool> validates(count, false);
  const auto chosen = static_cast<std::size_t>(std::floor(share * static_cast<double>(count) + 0.5));
  for (std::size_t i = 0; i < chosen; ++i) validates[order[i]] = true;
  return validates;
}

}  // namespace hp
