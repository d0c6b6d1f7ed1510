// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/faithfulness.h"

#include <cmath>

#include "core/base/outcome.h"
#include "core/evaluate/linear_imputation.h"
#include "core/evaluate/own_noise.h"
#include "core/evaluate/pixel_changes.h"
#include "core/evaluate/variant_scores.h"
#include "core/explain/fill.h"
#include "core/model/pixel_values.h"

namespace hp {
namespace {

constexpr double kBlurSigma = 5;

Array withoutContent(const ExplainRequest& request, Removed removed) {
  if (removed == Removed::Blurred) return withBlur(request.input, kBlurSigma);
  if (removed == Removed::Mean) return filledInput(request.network, Fill::Mean);
  return filledInput(request.network, removed == Removed::Black ? Fill::Black : Fill::White);
}

Array inverseColours(const Preprocessing& preprocessing, Array input) {
  const auto pixels = static_cast<std::size_t>(input.size(2) * input.size(3));
  for (std::size_t i = 0; i < input.values.size(); ++i) {
    const double pixel = pixelValue(preprocessing, i / pixels, input.values[i]);
    input.values[i] = static_cast<float>(networkValue(preprocessing, i / pixels, 255 - pixel));
  }
  return input;
}

/// The picture while its pixels change.
class ChangingPicture {
 public:
  ChangingPicture(const ExplainRequest& request, const Array& map, const FaithfulnessParams& params)
      : params_(params),
        from_(request.input),
        noise_(noiseOf(params.seed, NoiseOf::Imputation, pictureNumber(request.input))),
        order_(orderedPixels(map, params.order,
                             noiseOf(params.seed, NoiseOf::Ties, pictureNumber(request.input)))) {
    if (params.test == FaithfulnessTest::PixelFlipping)
      to_ = inverseColours(request.network.preprocessing(), from_);
    else if (params.test != FaithfulnessTest::Road)
      to_ = withoutContent(request, params.removed);
    if (params.test == FaithfulnessTest::Insertion) std::swap(from_, to_);
  }

  double share(std::int64_t step) const {
    const bool leavesSome = params_.test == FaithfulnessTest::Road;
    return static_cast<double>(step) / static_cast<double>(params_.steps + (leavesSome ? 1 : 0));
  }
  Array at(std::int64_t step) const {
    const auto count =
        static_cast<std::size_t>(std::lround(share(step) * static_cast<double>(order_.size())));
    return params_.test == FaithfulnessTest::Road ? imputed(count) : replaced(count);
  }

 private:
  Array replaced(std::size_t count) const {
    auto picture = from_;
    for (std::size_t i = 0; i < count; ++i)
      for (auto value = order_[i]; value < picture.values.size(); value += order_.size())
        picture.values[value] = to_.values[value];
    return picture;
  }
  Array imputed(std::size_t count) const {
    Array kept{{from_.size(2), from_.size(3)}, std::vector<float>(order_.size(), 1.0F)};
    for (std::size_t i = 0; i < count; ++i) kept.values[order_[i]] = 0;
    const LinearImputation imputation(kept);
    auto picture = from_;
    for (std::size_t begin = 0; begin < picture.values.size(); begin += order_.size()) {
      const auto plane = std::span(picture.values).subspan(begin, order_.size());
      imputation.fill(plane);
      for (const auto pixel : std::span(order_).first(count))
        plane[pixel] = static_cast<float>(plane[pixel] + params_.noise * noise_.normal(begin + pixel));
    }
    return picture;
  }

  const FaithfulnessParams& params_;
  Array from_, to_ = {};
  Philox noise_;
  std::vector<std::size_t> order_;
};

void check(const ExplainRequest& request, const Array& map, const FaithfulnessParams& params) {
  if (params.steps < 1) throw Error("A curve of changed pictures needs at least one step.");
  if (!(params.noise >= 0) || !std::isfinite(params.noise))
    throw Error("The noise of ROAD cannot be below 0.");
  requireInput(request.network, request.input);
  request.network.classIndex(std::to_string(request.target));  // throws where there is no such class
  requireMapOf(request.input, map);
}

}  // namespace

FaithfulnessParams standardFaithfulness(FaithfulnessTest test) {
  FaithfulnessParams params{.test = test};
  if (test == FaithfulnessTest::Insertion) params.removed = Removed::Blurred;
  if (test == FaithfulnessTest::Road) params.steps = 9;
  return params;
}

bool lowerIsBetter(const FaithfulnessParams& params) {
  return (params.test == FaithfulnessTest::Insertion) != (params.order == PixelOrder::MostRelevantFirst);
}

double areaUnder(const std::vector<double>& at, const std::vector<double>& values) {
  double area = 0;
  for (std::size_t i = 1; i < at.size(); ++i) area += (at[i] - at[i - 1]) * (values[i] + values[i - 1]) / 2;
  return area / (at.back() - at.front());
}

FaithfulnessCurve faithfulnessCurve(const ExplainRequest& request, const Array& map,
                                    const FaithfulnessParams& params, const RunContext& context) {
  check(request, map, params);
  const ChangingPicture picture(request, map, params);
  const auto answers = variantScores(
      request, params.score, params.steps + 1, [&](std::int64_t step) { return picture.at(step); }, context);
  FaithfulnessCurve curve;
  for (std::int64_t step = 0; step <= params.steps; ++step) {
    const auto& answer = answers[static_cast<std::size_t>(step)];
    curve.shares.push_back(picture.share(step));
    curve.scores.push_back(answer.score);
    curve.first.push_back(answer.first);
  }
  curve.area = areaUnder(curve.shares, curve.scores);
  return curve;
}

}  // namespace hp
