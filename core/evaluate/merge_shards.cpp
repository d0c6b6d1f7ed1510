// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/evaluate/experiment_layout.h"
#include "core/evaluate/read_rows.h"
#include "core/evaluate/row_places.h"
#include "core/evaluate/row_store.h"

namespace hp {
namespace {

namespace files = experiment_files;

ExperimentFolder opened(const std::filesystem::path& folder) {
  auto content = readExperimentFolder(folder);
  if (!content) throw Error("The folder " + folder.string() + " holds no experiment.");
  std::error_code none;
  if (!std::filesystem::exists(folder / files::kTable, none))
    throw Error("The experiment in " + folder.string() +
                " is not finished; run it again with the same --shard, it goes on where it was.");
  return std::move(*content);
}

/// Of another experiment, or of this one divided in another way.
void requireSame(const ExperimentFolder& first, const ExperimentFolder& other,
                 const std::filesystem::path& folder) {
  const bool isSame = first.asked == other.asked && first.shard.count == other.shard.count &&
                      toJson(first.experiment) == toJson(other.experiment);
  if (!isSame)
    throw Error("The folder " + folder.string() +
                " holds a shard of another experiment, of other pictures, or of another number of shards.");
}

std::map<int, std::filesystem::path> byShard(std::span<const std::filesystem::path> folders,
                                             const ExperimentFolder& first) {
  std::map<int, std::filesystem::path> shards;
  for (const auto& folder : folders) {
    const auto content = opened(folder);
    requireSame(first, content, folder);
    const auto [place, isNew] = shards.emplace(content.shard.index, folder);
    if (!isNew)
      throw Error("Shard " + std::to_string(content.shard.index) + " stands twice: in " +
                  place->second.string() + " and in " + folder.string() + ".");
  }
  return shards;
}

void requireAll(const std::map<int, std::filesystem::path>& shards, int count) {
  std::string missing;
  for (int i = 0; i < count; ++i)
    if (!shards.contains(i)) missing += (missing.empty() ? "" : ", ") + std::to_string(i);
  if (!missing.empty())
    throw Error("Of " + std::to_string(count) + " shards these are missing: " + missing + ".");
}

/// How many classes of each network have rows, at least one. Rows of a network that could not be opened are
/// of as many as were asked for: where the network was asked, other rows tell it.
std::vector<int> classesOfNetworks(const Experiment& experiment, const std::vector<ExperimentRow>& rows) {
  const ExperimentLayout layout(experiment);
  const auto shown = classesShown(experiment, rows);
  std::vector<int> classes;
  for (const int count : shown) classes.push_back(std::max(count, 1));
  for (const auto& row : rows) {
    const auto place = layout.placeOf(row.index);
    const auto network = layout.networkOf(place.unit);
    if (shown[network] == 0) classes[network] = std::max(classes[network], place.classRank);
  }
  return classes;
}

/// The first row of a unit that is not among `rows`, which are by index.
std::optional<std::int64_t> missingOf(std::int64_t unit, int classes, const ExperimentLayout& layout,
                                      const std::vector<ExperimentRow>& rows) {
  const auto end = (unit + 1) * layout.rowsOfUnit();
  for (auto index = unit * layout.rowsOfUnit(); index < end; ++index) {
    if (layout.placeOf(index).classRank > classes) continue;
    if (!std::ranges::binary_search(rows, index, {}, &ExperimentRow::index)) return index;
  }
  return std::nullopt;
}

/// Rows may have been deleted; only those of classes that a network does not have were never there.
void requireRows(const ExperimentFolder& content, const std::vector<ExperimentRow>& rows,
                 const std::map<int, std::filesystem::path>& shards) {
  const ExperimentLayout layout(content.experiment);
  const auto classes = classesOfNetworks(content.experiment, rows);
  for (std::int64_t unit = 0; unit < layout.units(); ++unit) {
    const auto missing = missingOf(unit, classes[layout.networkOf(unit)], layout, rows);
    if (missing)
      throw Error("In the folder " + shards.at(static_cast<int>(unit % std::ssize(shards))).string() +
                  " row " + std::to_string(*missing) +
                  " is missing; run it again with the same --shard, it goes on where it was.");
  }
}

/// Rows, and what they were computed from, of several shards.
struct Merged {
  std::vector<ExperimentRow> rows = {};
  ExperimentSources sources = {};
};

/// Throws Error when the shards were computed from different weights or pictures.
void addSources(const ExperimentSources& more, const std::filesystem::path& folder, ExperimentSources& all) {
  const auto add = [&](const char* what, const auto& from, auto& into) {
    for (const auto& [name, digest] : from)
      if (into.emplace(name, digest).first->second != digest)
        throw Error("The shard in " + folder.string() + " was computed with " + what + " " + printable(name) +
                    " that another shard found different; compute one of them anew.");
  };
  add("the weights of the network", more.networks, all.networks);
  add("a picture", more.pictures, all.pictures);
}

/// A shard in which the network could not be opened has rows of classes that it does not have.
void leaveOutOtherClasses(const Experiment& experiment, std::vector<ExperimentRow>& rows) {
  const ExperimentLayout layout(experiment);
  const auto classes = classesOfNetworks(experiment, rows);
  std::erase_if(rows, [&](const auto& row) {
    return row.classRank > classes[layout.networkOf(layout.placeOf(row.index).unit)];
  });
}

Merged read(const std::map<int, std::filesystem::path>& shards, const Experiment& experiment) {
  const RowPlaces places(experiment);
  Merged merged;
  merged.rows.reserve(static_cast<std::size_t>(rowsOf(experiment)));  // growing would hold all twice
  for (const auto& [index, folder] : shards) {
    const auto before = merged.rows.size();
    addRows(folder, places, merged.rows);
    const auto more = std::span<const ExperimentRow>(merged.rows).subspan(before);
    addSources(readSources(folder, experiment, more), folder, merged.sources);
  }
  leaveOutOtherClasses(experiment, merged.rows);
  std::ranges::sort(merged.rows, {}, &ExperimentRow::index);
  return merged;
}

void write(Merged merged, RowStore& store) {
  store.requireSameRows(merged.rows);  // an earlier merging may have left some
  try {
    store.begin();
    store.remember(merged.sources);
    store.complete(std::move(merged.rows));
    store.finish();
  } catch (const Error& error) {
    throw store.withWhatIsKept(error);
  }
}

}  // namespace

std::vector<ExperimentRow> mergeShards(std::span<const std::filesystem::path> folders,
                                       const std::filesystem::path& out) {
  if (folders.empty()) throw Error("There are no shards to merge.");
  const auto first = opened(folders.front());
  const auto shards = byShard(folders, first);
  requireAll(shards, first.shard.count);
  requireExperiment(first.experiment);
  auto merged = read(shards, first.experiment);
  requireRows(first, merged.rows, shards);
  RowStore store({.experiment = first.experiment, .asked = first.asked}, out);
  write(std::move(merged), store);
  return store.takeRows();
}

}  // namespace hp
