// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/sensitivity.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/evaluate/own_noise.h"
#include "core/evaluate/pixel_order.h"

namespace hp {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// The length of a - b; of a where `b` has no values.
double distance(const std::vector<double>& a, const std::vector<double>& b = {}) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    const double difference = a[i] - (b.empty() ? 0 : b[i]);
    sum += difference * difference;
  }
  return std::sqrt(sum);
}

std::vector<double> doubles(const Array& array) { return {array.values.begin(), array.values.end()}; }

std::vector<double> mapValues(const Array& map, bool normalise) {
  auto values = doubles(map);
  double largest = 0;
  for (const double value : values) largest = std::max(largest, std::abs(value));
  if (normalise && largest > 0)
    for (auto& value : values) value /= largest;
  return values;
}

Array noisy(Array input, const SensitivityParams& params, const Philox& noise, std::int64_t sample) {
  const auto first = static_cast<std::uint64_t>(sample) * input.values.size();
  for (std::size_t i = 0; i < input.values.size(); ++i) {
    const double drawn =
        params.noise == SmallNoise::Gaussian ? noise.normal(first + i) : noise.uniform(first + i, -1, 1);
    input.values[i] = static_cast<float>(input.values[i] + params.radius * drawn);
  }
  return input;
}

void check(const ExplainRequest& request, const Array& map, const SensitivityParams& params) {
  if (params.samples < 1) throw Error("Sensitivity needs at least one sample.");
  if (!(params.radius > 0) || !std::isfinite(params.radius))
    throw Error("The radius of the noise has to be above 0.");
  requireInput(request.network, request.input);
  requireMapOf(request.input, map);
}

/// What grows with every sample.
class Growing {
 public:
  void add(double moved, double noise, double size) {
    ++count_;
    lipschitz_ = std::max(lipschitz_, moved / noise);
    maximum_ = std::max(maximum_, moved / size);
    sum_ += moved / size;
  }
  void leaveOut(const std::string& why) {
    if (why_.empty()) why_ = why;
  }
  Sensitivity result(double size, std::int64_t samples) const {
    const double average = sum_ / static_cast<double>(count_);
    return {.lipschitz = count_ == 0 ? kNone : lipschitz_,
            .maximum = count_ == 0 || size == 0 ? kNone : maximum_,
            .average = count_ == 0 || size == 0 ? kNone : average,
            .leftOut = samples - count_,
            .why = why_};
  }

 private:
  std::int64_t count_ = 0;
  double lipschitz_ = 0, maximum_ = 0, sum_ = 0;
  std::string why_ = {};
};

}  // namespace

Sensitivity sensitivity(const ExplainRequest& request, const Method& method, const std::any& methodParams,
                        const Array& map, const SensitivityParams& params, const RunContext& context) {
  check(request, map, params);
  const auto noise = noiseOf(params.seed, NoiseOf::Sensitivity, pictureNumber(request.input));
  const auto input = doubles(request.input), values = mapValues(map, params.normalise);
  const double size = distance(values);
  Growing growing;
  for (std::int64_t sample = 0; sample < params.samples; ++sample) {
    context.step({HP_TEXT("Stage", "noisy pictures"), sample, params.samples});
    auto moved = request;
    moved.input = noisy(request.input, params, noise, sample);
    try {
      const auto found = explain(method, moved, methodParams, context.silent()).map;
      growing.add(distance(mapValues(found, params.normalise), values), distance(doubles(moved.input), input),
                  size);
    } catch (const Error& error) {  // the method fails, as it does where the map is not finite
      growing.leaveOut(error.what());
    }
  }
  return growing.result(size, params.samples);
}

}  // namespace hp
