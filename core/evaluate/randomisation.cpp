// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/randomisation.h"

#include <algorithm>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/evaluate/evaluated_maps.h"
#include "core/evaluate/map_likeness.h"
#include "core/evaluate/randomisation_networks.h"
#include "core/statistics/spread.h"

namespace hp {
namespace {

/// A value for every method, layer, measure, picture and repeat.
class Likenesses {
 public:
  Likenesses(std::size_t methods, std::size_t layers, std::size_t pictures, std::size_t repeats)
      : layers_(layers),
        pictures_(pictures),
        repeats_(repeats),
        cells_(methods * layers * pictures * repeats * mapLikenesses().size()) {}

  /// Of every measure.
  std::span<Gathered> at(std::size_t method, std::size_t layer, std::size_t picture, std::size_t repeat) {
    const auto measures = mapLikenesses().size();
    const auto cell = ((method * layers_ + layer) * pictures_ + picture) * repeats_ + repeat;
    return {cells_.data() + cell * measures, measures};
  }

 private:
  std::size_t layers_, pictures_, repeats_;
  std::vector<Gathered> cells_;
};

class Check {
 public:
  Check(const Network& network, std::span<const ExperimentMethod> methods, const EvaluatedPictures& pictures,
        const RandomisationSpec& spec)
      : network_(network),
        methods_(methods),
        spec_(spec),
        layers_(learnedLayers(network.graph())),
        repeats_(static_cast<std::size_t>(spec.repeats)),
        likenesses_(methods.size(), layers_.size(), pictures.count(), repeats_) {
    for (std::size_t i = 0; i < pictures.count(); ++i) pictures_.push_back(pictures.picture(i));
    if (std::ranges::none_of(pictures_, &std::string::empty, &EvaluatedPicture::why))
      throw Error("None of the pictures can be had; the first one: " + pictures_.front().why);
  }

  void run(const RunContext& context) {
    for (const auto& method : methods_) {
      for (const auto& picture : pictures_) {
        context.checkStop();
        originals_.push_back(evaluatedMap(network_, method, picture, context));
      }
    }
    for (std::size_t repeat = 0; repeat < repeats_; ++repeat) runRepeat(repeat, context);
  }

  RandomisationResult result(std::size_t method) {
    RandomisationResult result{.method = nameOf(methods_[method])};
    for (std::size_t layer = 0; layer < layers_.size(); ++layer)
      result.layers.push_back(ofLayer(method, layer));
    for (std::size_t measure = 0; measure < mapLikenesses().size(); ++measure) {
      result.mean.push_back(gathered(method, measure, 0, layers_.size(), 0, repeats_));
    }
    return result;
  }

 private:
  void runRepeat(std::size_t repeat, const RunContext& context) {
    std::vector<at::Tensor> inputs;
    for (const auto& picture : pictures_)
      if (picture.why.empty() && inputs.size() < RandomisedNetworks::kStatisticsInputs)
        inputs.push_back(toTensor(picture.input));
    const RandomisedNetworks networks(network_, spec_, static_cast<int>(repeat), std::move(inputs));
    for (std::size_t layer = 0; layer < layers_.size(); ++layer)
      runNetwork(networks.at(layer, context), layer, repeat, context);
  }

  void runNetwork(const Network& randomised, std::size_t layer, std::size_t repeat,
                  const RunContext& context) {
    for (std::size_t picture = 0; picture < pictures_.size(); ++picture) {
      const auto done = (repeat * layers_.size() + layer) * pictures_.size() + picture;
      context.step({HP_TEXT("Stage", "randomised networks"), static_cast<std::int64_t>(done),
                    static_cast<std::int64_t>(repeats_ * layers_.size() * pictures_.size())});
      for (std::size_t method = 0; method < methods_.size(); ++method) {
        addLikenesses(originals_[method * pictures_.size() + picture],
                      evaluatedMap(randomised, methods_[method], pictures_[picture], context),
                      likenesses_.at(method, layer, picture, repeat));
      }
    }
  }

  // Means over these layers and repeats, picture by picture.
  MetricResult gathered(std::size_t method, std::size_t measure, std::size_t firstLayer, std::size_t endLayer,
                        std::size_t firstRepeat, std::size_t endRepeat) {
    std::vector<MetricValue> values;
    for (std::size_t picture = 0; picture < pictures_.size(); ++picture) {
      Gathered mean;
      for (auto layer = firstLayer; layer < endLayer; ++layer) {
        for (auto repeat = firstRepeat; repeat < endRepeat; ++repeat) {
          const auto one = likenesses_.at(method, layer, picture, repeat)[measure].mean({});
          mean.add(one.value, one.why);
        }
      }
      values.push_back(mean.mean(pictures_[picture].name));
    }
    return summarised(mapLikenesses()[measure].id, nameOf(methods_[method]), std::move(values), spec_.seed);
  }

  RandomisedLayer ofLayer(std::size_t method, std::size_t layer) {
    RandomisedLayer found{.layer = layers_[layer].name};
    for (std::size_t measure = 0; measure < mapLikenesses().size(); ++measure) {
      found.likeness.push_back(gathered(method, measure, layer, layer + 1, 0, repeats_));
      std::vector<double> means;
      for (std::size_t repeat = 0; repeat < repeats_; ++repeat)
        means.push_back(gathered(method, measure, layer, layer + 1, repeat, repeat + 1).mean);
      found.deviation.push_back(spreadOf(means).standardDeviation);
    }
    return found;
  }

  const Network& network_;
  std::span<const ExperimentMethod> methods_;
  const RandomisationSpec& spec_;
  std::vector<LearnedLayer> layers_;
  std::size_t repeats_;
  std::vector<EvaluatedPicture> pictures_ = {};
  std::vector<EvaluatedMap> originals_ = {};  ///< by method and picture
  Likenesses likenesses_;
};

/// Throws Error where all that is kept until the end would be too much.
void requireRoom(const Network& network, std::size_t methods, std::size_t pictures,
                 const RandomisationSpec& spec) {
  constexpr double kMostBytes = 1e9;
  const auto& shape = network.graph().input().shape;
  const auto values = static_cast<double>(elementCount(shape)),
             cells = values / static_cast<double>(shape[0]);
  const auto likenesses =
      static_cast<double>(learnedLayers(network.graph()).size() * mapLikenesses().size()) * spec.repeats *
      static_cast<double>(sizeof(Gathered));
  const double ofOne = (values + static_cast<double>(methods) * cells) * sizeof(float) +
                       static_cast<double>(methods) * likenesses;
  if (static_cast<double>(pictures) * ofOne <= kMostBytes) return;
  throw Error(
      "The randomisation check keeps all pictures and maps until its end, too much of them here; "
      "take fewer repeats or methods, or at most " +
      std::to_string(static_cast<std::int64_t>(kMostBytes / ofOne)) + " pictures.");
}

}  // namespace

std::vector<RandomisationResult> randomisationCheck(const Network& network,
                                                    std::span<const ExperimentMethod> methods,
                                                    const EvaluatedPictures& pictures,
                                                    const RandomisationSpec& spec,
                                                    const RunContext& context) {
  if (pictures.count() == 0) throw Error("The randomisation check needs a picture.");
  if (spec.repeats < 1) throw Error("The randomisation check needs at least one repeat.");
  requireRoom(network, methods.size(), pictures.count(), spec);
  Check check(network, methods, pictures, spec);
  check.run(context);
  std::vector<RandomisationResult> results;
  for (std::size_t method = 0; method < methods.size(); ++method) results.push_back(check.result(method));
  return results;
}

}  // namespace hp
