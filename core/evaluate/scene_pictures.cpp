// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/scene_pictures.h"

#include <algorithm>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/data/scene_masks.h"
#include "core/data/scene_plan.h"
#include "core/evaluate/ground_truth.h"

namespace hp {
namespace {

constexpr std::size_t kNamed = 3;  // classes of the network, in a sentence

std::string listed(std::span<const std::string> names) {
  std::string text;
  for (const auto& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

/// The network's class of a scene's label.
int classOf(const Network& network, int label) {
  const auto& names = network.classNames();
  if (names.empty()) return label;
  const auto& wanted = sceneClasses().at(static_cast<std::size_t>(label));
  return static_cast<int>(std::ranges::find(names, wanted) - names.begin());
}

std::string sceneName(const SceneSpec& spec, std::uint64_t index) {
  return "scene:" + std::to_string(spec.seed) + ":" + std::to_string(index);
}

}  // namespace

void requireSceneClasses(const Network& network) {
  const auto& names = network.classNames();
  const auto count = static_cast<std::size_t>(network.classCount());
  const bool isNamedSo = names.empty() || std::ranges::is_permutation(names, sceneClasses());
  if (count == sceneClasses().size() && isNamedSo) return;
  const auto some = std::span(names).first(std::min(names.size(), kNamed));
  throw Error("The built-in scenes show " + listed(sceneClasses()) + ", but this network knows " +
              std::to_string(count) + " other classes" +
              (some.empty() ? "" : ", such as " + printable(listed(some))) +
              "; take a network that was trained on scenes, or pictures of this one's classes.");
}

EvaluatedPictures scenePictures(const Network& network, const SceneSpec& spec, std::size_t count) {
  requireSceneClasses(network);
  return {count, [network, spec](std::size_t index) {
            const auto scene = makeScene(spec, index);
            return EvaluatedPicture{sceneName(spec, index), prepareInput(network, scene.image),
                                    classOf(network, scene.label), truthAtInput(network, scene.mask)};
          }};
}

EvaluatedPictures watermarkPictures(const Network& network, const SceneSpec& spec, std::size_t count) {
  requireSceneClasses(network);
  if (!carriesWatermarks(spec)) throw Error("No scene of this set carries the watermark.");
  constexpr std::uint64_t kPatience = 10000;  // scenes for each that is wanted
  std::vector<std::uint64_t> marked;
  for (std::uint64_t index = 0; marked.size() < count; ++index) {
    if (index >= kPatience * count) throw Error("Too few of the scenes carry the watermark.");
    if (drawing::planScene(spec, index).watermark) marked.push_back(index);
  }
  return {count, [network, spec, marked](std::size_t place) {
            const auto scene = makeScene(spec, marked[place]);
            return EvaluatedPicture{sceneName(spec, marked[place]), prepareInput(network, scene.image),
                                    classOf(network, spec.watermarkClass),
                                    truthAtInput(network, scene.watermarkMask)};
          }};
}

}  // namespace hp
