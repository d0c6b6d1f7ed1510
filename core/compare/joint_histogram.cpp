// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/joint_histogram.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/base/text.h"
#include "core/compare/common_tensor.h"

namespace hp {
namespace {

/// Numbers that are read at a time, of each side.
constexpr std::int64_t kPiece = 1 << 16;

/// Calls `take(b, c)` with every pair of finite numbers, and counts the rest.
class PairStream {
 public:
  PairStream(const WeightsSource& baseline, const WeightsSource& candidate, const CommonTensor& tensor,
             const RunContext& context)
      : baseline_(baseline), candidate_(candidate), tensor_(tensor), context_(context) {}

  template <class Take>
  std::int64_t run(const Take& take) {
    std::int64_t leftOut = 0;
    for (std::int64_t first = 0; first < tensor_.count; first += kPiece) {
      context_.step({HP_TEXT("Stage", "reading numbers"), seen_, 2 * tensor_.count});
      readPiece(first);
      for (std::size_t i = 0; i < left_.size(); ++i) {
        if (std::isfinite(left_[i]) && std::isfinite(right_[i]))
          take(left_[i], right_[i]);
        else
          ++leftOut;
      }
      seen_ += std::ssize(left_);
    }
    context_.step({HP_TEXT("Stage", "reading numbers"), seen_, 2 * tensor_.count});
    return leftOut;
  }

 private:
  void readPiece(std::int64_t first) {
    const auto size = static_cast<std::size_t>(std::min(kPiece, tensor_.count - first));
    left_.resize(size);
    right_.resize(size);
    baseline_.read(tensor_.baseline, first, std::span<double>(left_));
    candidate_.read(tensor_.candidate, first, std::span<double>(right_));
  }

  const WeightsSource& baseline_;
  const WeightsSource& candidate_;
  CommonTensor tensor_;
  const RunContext& context_;
  std::vector<double> left_, right_;
  std::int64_t seen_ = 0;
};

/// One number has no width; what has none is widened.
void spread(JointHistogram& histogram, double least, double most) {
  if (least > most) return;
  const double room = least < most ? 0 : least == 0 ? 1 : std::abs(least) / 2;
  histogram.low = least - room;
  histogram.high = most + room;
}

}  // namespace

// In halves, as the largest double less the least is none.
std::size_t JointHistogram::binOf(double value) const {
  const double share = (value / 2 - low / 2) / (high / 2 - low / 2);
  return static_cast<std::size_t>(std::clamp(share * kBins, 0.0, kBins - 1.0));
}

double JointHistogram::middleOf(std::size_t bin) const {
  const double share = (static_cast<double>(bin) + 0.5) / kBins;
  return low * (1 - share) + high * share;
}

std::vector<std::int64_t> JointHistogram::ofBaseline() const {
  std::vector<std::int64_t> sums(kBins);
  for (std::size_t i = 0; i < counts.size(); ++i) sums[i % kBins] += counts[i];
  return sums;
}

std::vector<std::int64_t> JointHistogram::ofCandidate() const {
  std::vector<std::int64_t> sums(kBins);
  for (std::size_t i = 0; i < counts.size(); ++i) sums[i / kBins] += counts[i];
  return sums;
}

std::vector<JointHistogram::Point> JointHistogram::outline(const std::vector<std::int64_t>& histogram) const {
  const std::size_t together = pairs < 10'000 ? 4 : pairs < 1'000'000 ? 2 : 1;
  std::vector<Point> points;
  for (std::size_t bin = 0; bin < kBins; bin += together) {
    const auto first = histogram.begin() + static_cast<std::ptrdiff_t>(bin);
    points.push_back(
        {(middleOf(bin) + middleOf(bin + together - 1)) / 2,
         std::accumulate(first, first + static_cast<std::ptrdiff_t>(together), std::int64_t{0})});
  }
  return points;
}

JointHistogram jointHistogram(const Baseline<const WeightsSource*>& baseline,
                              const Candidate<const WeightsSource*>& candidate, const std::string& tensor,
                              const RunContext& context) {
  JointHistogram histogram{.tensor = tensor};
  PairStream pairs(**baseline, **candidate, commonTensor(baseline, candidate, tensor), context);
  double least = std::numeric_limits<double>::infinity(), most = -least;
  histogram.leftOut = pairs.run([&](double b, double c) {
    least = std::min({least, b, c});
    most = std::max({most, b, c});
    ++histogram.pairs;
  });
  spread(histogram, least, most);
  pairs.run([&](double b, double c) {
    ++histogram.counts[histogram.binOf(c) * JointHistogram::kBins + histogram.binOf(b)];
  });
  return histogram;
}

}  // namespace hp
