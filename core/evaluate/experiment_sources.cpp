// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/experiment_sources.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/evaluate/json_object.h"

namespace hp {
namespace {

constexpr const char* kNetwork = "network";
constexpr const char* kPicture = "picture";
constexpr const char* kDigest = "sha256";

std::string lineOf(const char* kind, const std::string& name, const std::string& digest) {
  const Json json{{kind, name}, {kDigest, digest}};
  return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

bool isDigest(const std::string& text) {
  return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

}  // namespace

std::string sourceLines(const ExperimentSources& sources) {
  std::string lines;
  for (const auto& [name, digest] : sources.networks) lines += lineOf(kNetwork, name, digest);
  for (const auto& [source, digest] : sources.pictures) lines += lineOf(kPicture, source, digest);
  return lines;
}

void takeSource(const std::string& line, ExperimentSources& sources) {
  const auto json = parsedJson(line);
  JsonObject object(json, "A source");
  const auto network = object.text(kNetwork, ""), picture = object.text(kPicture, "");
  auto digest = object.text(kDigest, "");
  object.requireNoMore();
  if (network.empty() == picture.empty()) throw Error("A source is either a network or a picture.");
  if (!isDigest(digest)) throw Error("A source has no SHA-256.");
  auto& named = network.empty() ? sources.pictures : sources.networks;
  if (named.size() > kMostListed) throw Error("There are more sources than any experiment has.");
  named.insert_or_assign(network.empty() ? picture : network, std::move(digest));
}

BoundSources::BoundSources(const Experiment& experiment)
    : experiment_(experiment),
      layout_(experiment),
      networks_(experiment.networks.size()),
      pictures_(experiment.pictures.size()) {}

void BoundSources::add(const ExperimentRow& row) {
  const auto unit = layout_.placeOf(row.index).unit;
  if (!std::isfinite(row.probabilityBefore)) return;
  networks_[layout_.networkOf(unit)] = true;
  pictures_[layout_.pictureOf(unit)] = true;
}

ExperimentSources BoundSources::among(const ExperimentSources& known) const {
  const auto take = [](const auto& from, const auto& names, const auto& isBound, auto& into) {
    for (std::size_t i = 0; i < names.size(); ++i)
      if (const auto found = from.find(names[i]); isBound[i] && found != from.end()) into.insert(*found);
  };
  ExperimentSources bound;
  take(known.networks, networkNames(experiment_), networks_, bound.networks);
  take(known.pictures, experiment_.pictures, pictures_, bound.pictures);
  return bound;
}

void SourceRegister::bind(ExperimentSources sources) {
  const std::lock_guard lock(mutex_);
  pictures_ = std::move(sources.pictures);
}

void SourceRegister::requirePicture(const std::string& source, const std::string& digest) {
  const std::lock_guard lock(mutex_);
  const auto [place, isNew] = pictures_.try_emplace(source, digest);
  if (!isNew && place->second != digest)
    throw Error("The picture " + printable(source) +
                " has changed since other rows were computed from it; put it back as it was and compute what "
                "failed again, or choose a new folder for the experiment.");
}

std::string SourceRegister::picture(const std::string& source) const {
  const std::lock_guard lock(mutex_);
  const auto found = pictures_.find(source);
  return found == pictures_.end() ? "" : found->second;
}

}  // namespace hp
