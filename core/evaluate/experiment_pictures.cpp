// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/experiment_pictures.h"

#include <charconv>
#include <map>
#include <optional>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/compare/picture_set.h"
#include "core/data/listing.h"
#include "core/data/sample.h"
#include "core/evaluate/json_object.h"
#include "core/imaging/image_file.h"

namespace hp {
namespace {

constexpr const char* kScene = "scene:";
constexpr const char* kScenes = "scenes:";

/// "7:3" behind `begin`; nothing where that is not what follows.
std::optional<std::pair<std::uint64_t, std::uint64_t>> twoNumbers(const std::string& text,
                                                                  std::string_view begin) {
  std::uint64_t first = 0, second = 0;
  const auto* end = text.data() + text.size();
  const auto one = std::from_chars(text.data() + begin.size(), end, first);
  if (one.ec != std::errc{} || one.ptr == end || *one.ptr != ':') return std::nullopt;
  const auto other = std::from_chars(one.ptr + 1, end, second);
  if (other.ec != std::errc{} || other.ptr != end) return std::nullopt;
  return std::pair(first, second);
}

void requireRoom(const std::vector<std::string>& sources, std::uint64_t more) {
  if (more > kMostListed - sources.size())
    throw Error("The experiment has more than " + std::to_string(kMostListed) +
                " pictures; leave some of them out.");
}

void addScenes(const std::string& text, std::vector<std::string>& sources) {
  const auto numbers = twoNumbers(text, kScenes);
  if (!numbers || numbers->second < 1)
    throw Error("Scenes are named scenes:SEED:COUNT, not '" + printable(text.substr(0, 100)) + "'.");
  requireRoom(sources, numbers->second);
  for (std::uint64_t i = 0; i < numbers->second; ++i)
    sources.push_back(kScene + std::to_string(numbers->first) + ":" + std::to_string(i));
}

Image sceneImage(const std::string& source) {
  const auto numbers = twoNumbers(source, kScene);
  if (!numbers)
    throw Error("A scene is named scene:SEED:NUMBER, not '" + printable(source.substr(0, 100)) + "'.");
  return makeScene({.seed = numbers->first}, numbers->second).image;
}

std::string shortName(const std::string& source) {
  return isDrawn(source) ? source : utf8Text(pathFromUtf8(source).filename());
}

}  // namespace

bool isDrawn(const std::string& source) {
  return isSample(source) || source.starts_with(kScene) || source.starts_with(kScenes);
}

std::vector<std::string> expandedPictures(const std::vector<std::string>& pictures,
                                          const RunContext& context) {
  std::vector<std::string> sources;
  std::error_code none;
  for (const auto& text : pictures) {
    if (text.starts_with(kScenes)) {
      addScenes(text, sources);
    } else if (!isDrawn(text) && std::filesystem::is_directory(pathFromUtf8(text), none)) {
      const auto ids = picturesIn(pathFromUtf8(text), context).ids;
      requireRoom(sources, ids.size());
      for (const auto& id : ids) sources.push_back(utf8Text(pathFromUtf8(text) / pathFromUtf8(id)));
    } else {
      requireRoom(sources, 1);
      sources.push_back(text);
    }
  }
  return sources;
}

std::vector<std::string> pictureNames(const std::vector<std::string>& sources) {
  std::map<std::string, int> count;
  for (const auto& source : sources) ++count[shortName(source)];
  std::vector<std::string> names;
  for (const auto& source : sources)
    names.push_back(count[shortName(source)] == 1 ? shortName(source) : source);
  return names;
}

Image pictureOf(const std::string& source) {
  if (isSample(source)) return sampleScene(source).image;
  return source.starts_with(kScene) ? sceneImage(source) : readImage(pathFromUtf8(source));
}

Array inputOfPicture(const Network& network, const std::string& source) {
  requirePreprocessing(network);
  return prepareInput(network, pictureOf(source));
}

}  // namespace hp
