// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lime/lime.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/base/array_file.h"
#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/explain/lime/prediction.h"
#include "core/explain/lime/surrogate.h"

namespace hp {
namespace {

// The replacement picture has the network's input size already; nothing may be resized or cropped again.
Array inputOfPicture(const Network& network, const Image& picture) {
  auto preprocessing = network.preprocessing();
  preprocessing.resize = 0;
  preprocessing.width = picture.width;
  preprocessing.height = picture.height;
  return prepareInput(network.withPreprocessing(preprocessing), picture);
}

struct Repeats {
  std::vector<Surrogate> fits = {};
  double score = 0;  ///< the probability with every segment on
};

// For each target.
std::vector<Repeats> fitRepeats(const ExplainRequest& request, std::span<const int> targets,
                                const Composites& composites, const Segmentation& segmentation,
                                std::uint64_t stream, const LimeParams& params, const RunContext& context) {
  std::vector<Repeats> results(targets.size());
  for (int repeat = 0; repeat < params.repeats; ++repeat) {
    const auto design = limeDesign(static_cast<std::uint64_t>(params.seed), stream, repeat,
                                   static_cast<int>(params.samples), segmentation.count);
    const auto weights = limeWeights(design, params.kernelWidth);
    const auto responses = predictSamples(request, targets, composites, segmentation, design,
                                          static_cast<int>(params.batch), context, {repeat, params.repeats});
    for (std::size_t i = 0; i < targets.size(); ++i) {
      results[i].fits.push_back(fitRidge(design, responses[i], weights, params.ridge));
      results[i].score = responses[i].front();
    }
  }
  return results;
}

double meanOf(const std::vector<Surrogate>& fits, double Surrogate::*member) {
  double sum = 0;
  for (const auto& fit : fits) sum += fit.*member;
  return sum / static_cast<double>(fits.size());
}

// One repeat says nothing of how sure a weight is.
std::optional<double> spreadOf(double squares, double count) {
  return count > 1 ? std::optional(std::sqrt(squares / (count - 1))) : std::nullopt;
}

// Mean and standard deviation over repeats; largest weights first, equal ones by segment.
std::vector<SegmentWeight> summarised(const std::vector<Surrogate>& fits) {
  const double count = static_cast<double>(fits.size());
  std::vector<SegmentWeight> weights;
  for (std::size_t k = 0; k < fits.front().coefficients.size(); ++k) {
    double mean = 0, squares = 0;
    for (const auto& fit : fits) mean += fit.coefficients[k] / count;
    for (const auto& fit : fits) squares += (fit.coefficients[k] - mean) * (fit.coefficients[k] - mean);
    weights.push_back({static_cast<int>(k), mean, spreadOf(squares, count)});
  }
  std::stable_sort(weights.begin(), weights.end(),
                   [](const auto& a, const auto& b) { return std::abs(a.weight) > std::abs(b.weight); });
  return weights;
}

bool isShownIn(LimePart part, double weight) {
  return part == LimePart::Both || (part == LimePart::Positive ? weight > 0 : weight < 0);
}

Array mapOf(const Segmentation& segments, const std::vector<SegmentWeight>& weights,
            const LimeParams& params) {
  std::vector<float> shown(static_cast<std::size_t>(segments.count), 0);
  std::int64_t left = params.features > 0 ? params.features : segments.count;
  for (const auto& [segment, weight, spread] : weights) {
    if (!isShownIn(params.part, weight) || left-- <= 0) continue;
    shown[static_cast<std::size_t>(segment)] = static_cast<float>(weight);
  }
  Array map{{segments.height, segments.width}, {}};
  for (const int label : segments.labels) map.values.push_back(shown[static_cast<std::size_t>(label)]);
  return map;
}

Attribution attributed(const Segmentation& segments, const Repeats& repeats, const LimeParams& params) {
  const auto& fits = repeats.fits;
  Attribution result;
  result.weights = summarised(fits);
  result.map = mapOf(segments, result.weights, params);
  result.segments = toArray(segments);
  result.isSigned = params.part != LimePart::Positive;
  result.start = repeats.score;
  result.facts = {
      {"r-squared", HP_TEXT("Fact", "R²"), meanOf(fits, &Surrogate::rSquared)},
      {"intercept", HP_TEXT("Fact", "Intercept"), meanOf(fits, &Surrogate::intercept)},
      {"local-prediction", HP_TEXT("Fact", "Local prediction"), meanOf(fits, &Surrogate::localPrediction)},
      {"segments", HP_TEXT("Fact", "Segments"), static_cast<double>(segments.count)},
      {"samples", HP_TEXT("Fact", "Samples"), static_cast<double>(params.samples * params.repeats)}};
  return result;
}

}  // namespace

Segmentation limeSegments(const Image& picture, const LimeParams& params) {
  if (!params.segmentsFile.empty())
    return segmentationOf(readNpy(params.segmentsFile), picture.width, picture.height);
  return segment(picture, {.kind = params.segmentation,
                           .count = static_cast<int>(params.segments),
                           .compactness = params.compactness,
                           .kernelSize = params.kernelSize,
                           .maxDistance = params.maxDistance,
                           .ratio = params.ratio,
                           .seed = static_cast<std::uint64_t>(params.seed)});
}

std::vector<Attribution> explainByLime(const ExplainRequest& request, std::span<const int> targets,
                                       const LimeParams& params, const RunContext& context) {
  context.step({HP_TEXT("Stage", "segments"), 0, 1});
  const auto picture = imageOfInput(request.network, request.input);
  const auto segments = limeSegments(picture, params);
  const auto fudged =
      replaced(picture, segments, {params.replacement, static_cast<int>(params.value), params.blur});
  const Composites composites(request.input, inputOfPicture(request.network, fudged), segments);
  std::vector<Attribution> results;
  for (const auto& repeats :
       fitRepeats(request, targets, composites, segments, streamOf(digestOf(picture)), params, context))
    results.push_back(attributed(segments, repeats, params));
  return results;
}

}  // namespace hp
