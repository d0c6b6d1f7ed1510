// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/randomisation.h"

#include <algorithm>
#include <mutex>
#include <optional>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/evaluate/evaluated_maps.h"
#include "core/evaluate/map_likeness.h"
#include "core/evaluate/randomisation_networks.h"
#include "core/evaluate/side_by_side.h"
#include "core/model/threads.h"
#include "core/statistics/spread.h"

namespace hp {
namespace {

/// A layer's network, made by whoever needs it first.
class SharedNetwork {
 public:
  template <class Make>
  const Network& get(const Make& make) {
    std::call_once(once_, [&] { network_ = make(); });
    return *network_;
  }
  void drop() { network_.reset(); }

 private:
  std::once_flag once_ = {};
  std::optional<Network> network_ = {};
};

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
        pictures_(pictures.count()),
        originals_(methods.size() * pictures.count()),
        likenesses_(methods.size(), layers_.size(), pictures.count(), repeats_) {}

  void run(const EvaluatedPictures& pictures, const RunContext& context) {
    runOriginals(pictures, context);
    if (std::ranges::none_of(pictures_, &std::string::empty, &EvaluatedPicture::why))
      throw Error("None of the pictures can be had; the first one: " + pictures_.front().why);
    for (std::size_t repeat = 0; repeat < repeats_; ++repeat) runRepeat(repeat, context);
  }

  RandomisationResult result(std::size_t method) {
    RandomisationResult result{.method = nameOf(methods_[method])};
    for (std::size_t layer = 0; layer < layers_.size(); ++layer)
      result.layers.push_back(ofLayer(method, layer));
    for (std::size_t measure = 0; measure < mapLikenesses().size(); ++measure) {
      result.mean.push_back(meanOfLayers(result, measure));
    }
    return result;
  }

 private:
  void runOriginals(const EvaluatedPictures& pictures, const RunContext& context) {
    const auto count = static_cast<std::int64_t>(pictures_.size());
    const auto work = [&](std::size_t picture, const RunContext& inner) {
      pictures_[picture] = pictures.picture(picture);
      for (std::size_t method = 0; method < methods_.size(); ++method)
        originals_[method * pictures_.size() + picture] =
            evaluatedMap(network_, methods_[method], pictures_[picture], inner);
    };
    const auto finished = [&](std::size_t picture) {
      context.step({HP_TEXT("Stage", "maps"), static_cast<std::int64_t>(picture) + 1, count});
    };
    doSideBySide({.count = pictures_.size(), .workers = threads(), .work = work, .finished = finished},
                 context);
  }

  void runRepeat(std::size_t repeat, const RunContext& context) {
    std::vector<at::Tensor> inputs;
    for (const auto& picture : pictures_)
      if (picture.why.empty() && inputs.size() < RandomisedNetworks::kStatisticsInputs)
        inputs.push_back(toTensor(picture.input));
    const RandomisedNetworks networks(network_, spec_, static_cast<int>(repeat), std::move(inputs));
    std::vector<SharedNetwork> shared(layers_.size());
    const auto work = [&](std::size_t task, const RunContext& inner) {
      const auto layer = task / pictures_.size();
      runPicture(shared[layer].get([&] { return networks.at(layer, inner); }), layer, task % pictures_.size(),
                 repeat, inner);
    };
    const auto tasks = layers_.size() * pictures_.size();
    const auto finished = [&](std::size_t task) {
      if ((task + 1) % pictures_.size() == 0) shared[task / pictures_.size()].drop();
      context.step({HP_TEXT("Stage", "randomised networks"),
                    static_cast<std::int64_t>(repeat * tasks + task) + 1,
                    static_cast<std::int64_t>(repeats_ * tasks)});
    };
    doSideBySide({.count = tasks, .workers = threads(), .work = work, .finished = finished}, context);
  }

  void runPicture(const Network& randomised, std::size_t layer, std::size_t picture, std::size_t repeat,
                  const RunContext& context) {
    for (std::size_t method = 0; method < methods_.size(); ++method)
      addLikenesses(originals_[method * pictures_.size() + picture],
                    evaluatedMap(randomised, methods_[method], pictures_[picture], context),
                    likenesses_.at(method, layer, picture, repeat));
  }

  // Over these repeats.
  Gathered ofPicture(std::size_t method, std::size_t measure, std::size_t layer, std::size_t picture,
                     std::size_t firstRepeat, std::size_t endRepeat) {
    Gathered gathered;
    for (auto repeat = firstRepeat; repeat < endRepeat; ++repeat) {
      const auto one = likenesses_.at(method, layer, picture, repeat)[measure].mean({});
      gathered.add(one.value, one.why);
    }
    return gathered;
  }

  MetricResult meanOfLayers(const RandomisationResult& of, std::size_t measure) const {
    std::vector<MetricValue> values;
    for (std::size_t picture = 0; picture < pictures_.size(); ++picture) {
      Gathered mean;
      for (const auto& layer : of.layers) {
        const auto& one = layer.likeness[measure].values[picture];
        mean.add(one.value, one.why);
      }
      values.push_back(mean.meanOfAll(pictures_[picture].name, "layers"));
    }
    return summarised(mapLikenesses()[measure].id, of.method, std::move(values), spec_.seed);
  }

  // Picture by picture, over these repeats.
  MetricResult overPictures(std::size_t method, std::size_t measure, std::size_t layer,
                            std::size_t firstRepeat, std::size_t endRepeat) {
    std::vector<MetricValue> values;
    for (std::size_t picture = 0; picture < pictures_.size(); ++picture)
      values.push_back(
          ofPicture(method, measure, layer, picture, firstRepeat, endRepeat).mean(pictures_[picture].name));
    return summarised(mapLikenesses()[measure].id, nameOf(methods_[method]), std::move(values), spec_.seed);
  }

  std::int64_t withoutValue(std::size_t method, std::size_t measure, std::size_t layer) {
    std::int64_t count = 0;
    for (std::size_t picture = 0; picture < pictures_.size(); ++picture)
      count += ofPicture(method, measure, layer, picture, 0, repeats_).missing();
    return count;
  }

  RandomisedLayer ofLayer(std::size_t method, std::size_t layer) {
    RandomisedLayer found{.layer = layers_[layer].name,
                          .maps = static_cast<std::int64_t>(pictures_.size() * repeats_)};
    for (std::size_t measure = 0; measure < mapLikenesses().size(); ++measure) {
      found.likeness.push_back(overPictures(method, measure, layer, 0, repeats_));
      found.mapsWithoutValue.push_back(withoutValue(method, measure, layer));
      std::vector<double> means;
      for (std::size_t repeat = 0; repeat < repeats_; ++repeat)
        means.push_back(overPictures(method, measure, layer, repeat, repeat + 1).mean);
      found.deviation.push_back(spreadOf(means).standardDeviation);
    }
    return found;
  }

  const Network& network_;
  std::span<const ExperimentMethod> methods_;
  const RandomisationSpec& spec_;
  std::vector<LearnedLayer> layers_;
  std::size_t repeats_;
  std::vector<EvaluatedPicture> pictures_;
  std::vector<EvaluatedMap> originals_;  ///< by method and picture
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
  check.run(pictures, context);
  std::vector<RandomisationResult> results;
  for (std::size_t method = 0; method < methods.size(); ++method) results.push_back(check.result(method));
  return results;
}

}  // namespace hp
