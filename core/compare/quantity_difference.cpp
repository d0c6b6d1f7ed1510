// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/quantity_difference.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <fstream>
#include <limits>

#include "core/base/outcome.h"
#include "core/base/text.h"

namespace hp {
namespace {

class ValuesFile {
 public:
  explicit ValuesFile(const std::filesystem::path& path) : path_(path) {
    if (!path.empty()) file_.open(path, std::ios::binary);
  }
  bool isOpen() const { return file_.is_open(); }
  void read(std::int64_t offset, std::vector<float>& into) {
    file_.seekg(offset);
    file_.read(reinterpret_cast<char*>(into.data()),
               static_cast<std::streamsize>(into.size() * sizeof(float)));
    if (!file_) throw Error("The file " + path_.string() + " of values computed again cannot be read.");
  }

 private:
  std::filesystem::path path_;
  std::ifstream file_;
};

double distance(float a, float b) {
  if (std::isfinite(a) && std::isfinite(b)) return std::abs(static_cast<double>(a) - b);
  return std::numeric_limits<double>::infinity();
}

bool isSamePlace(const StepQuantity& a, const StepQuantity& b) {
  return a.part == b.part && a.layer == b.layer && a.what == b.what;
}

/// Two files of values, side by side.
class Values {
 public:
  Values(const std::filesystem::path& baseline, const std::filesystem::path& candidate)
      : baseline_(baseline), candidate_(candidate) {}

  void compare(const StepQuantity& a, const StepQuantity& b, QuantityDifference& into) {
    const bool areKept = a.offset != StepQuantity::kNotKept && b.offset != StepQuantity::kNotKept;
    if (!areKept || a.shape != b.shape || !baseline_.isOpen() || !candidate_.isOpen()) return;
    into.differing = 0;
    into.largest = 0;
    constexpr std::int64_t kChunk = 1 << 20;
    const auto count = elementCount(a.shape);
    for (std::int64_t first = 0; first < count; first += kChunk) {
      left_.resize(static_cast<std::size_t>(std::min(kChunk, count - first)));
      right_.resize(left_.size());
      const auto skipped = first * static_cast<std::int64_t>(sizeof(float));
      baseline_.read(a.offset + skipped, left_);
      candidate_.read(b.offset + skipped, right_);
      compareChunk(into);
    }
  }

 private:
  void compareChunk(QuantityDifference& into) const {
    for (std::size_t i = 0; i < left_.size(); ++i) {
      if (std::bit_cast<std::uint32_t>(left_[i]) == std::bit_cast<std::uint32_t>(right_[i])) continue;
      ++*into.differing;
      into.largest = std::max(*into.largest, distance(left_[i], right_[i]));
    }
  }

  ValuesFile baseline_, candidate_;
  std::vector<float> left_, right_;
};

}  // namespace

std::vector<QuantityDifference> differencesOf(const Baseline<KeptStep>& baseline,
                                              const Candidate<KeptStep>& candidate,
                                              const RunContext& context) {
  const auto& ours = baseline->step.quantities;
  const auto& theirs = candidate->step.quantities;
  if (!std::ranges::equal(ours, theirs, isSamePlace))
    throw Error("The steps compute other things: the networks or what they learn are not the same.");
  Values values(baseline->values, candidate->values);
  std::vector<QuantityDifference> differences;
  for (std::size_t i = 0; i < ours.size(); ++i) {
    context.step({HP_TEXT("Stage", "comparing what was computed again"), static_cast<std::int64_t>(i),
                  static_cast<std::int64_t>(ours.size())});
    QuantityDifference difference{
        .quantity = ours[i],
        .isEqual = ours[i].digest == theirs[i].digest && ours[i].shape == theirs[i].shape};
    if (difference.isEqual) {
      difference.differing = 0;
      difference.largest = 0;
    } else {
      values.compare(ours[i], theirs[i], difference);
    }
    differences.push_back(std::move(difference));
  }
  return differences;
}

}  // namespace hp
