// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/evaluate/experiment_layout.h"
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

/// How many classes of each network have rows. Rows of a network that could not be opened are of as many as
/// were asked for: where others were computed, these tell it.
std::map<std::size_t, int> classesOfNetworks(const ExperimentLayout& layout,
                                             const std::vector<ExperimentRow>& rows) {
  std::map<std::size_t, int> computed, all;
  for (const auto& row : rows) {
    const auto place = layout.placeOf(row.index);
    const auto network = layout.networkOf(place.unit);
    all[network] = std::max(all[network], place.classRank);
    if (row.error.empty()) computed[network] = std::max(computed[network], place.classRank);
  }
  computed.merge(all);  // keeps what is there
  return computed;
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
  requireExperiment(content.experiment);
  const ExperimentLayout layout(content.experiment);
  auto classes = classesOfNetworks(layout, rows);
  for (std::int64_t unit = 0; unit < layout.units(); ++unit) {
    const int wanted = std::max(classes[layout.networkOf(unit)], 1);
    const auto missing = missingOf(unit, wanted, layout, rows);
    if (missing)
      throw Error("In the folder " + shards.at(static_cast<int>(unit % std::ssize(shards))).string() +
                  " row " + std::to_string(*missing) +
                  " is missing; run it again with the same --shard, it goes on where it was.");
  }
}

}  // namespace

std::vector<ExperimentRow> mergeShards(std::span<const std::filesystem::path> folders,
                                       const std::filesystem::path& out) {
  if (folders.empty()) throw Error("There are no shards to merge.");
  const auto first = opened(folders.front());
  const auto shards = byShard(folders, first);
  requireAll(shards, first.shard.count);
  std::vector<ExperimentRow> rows;
  for (const auto& [index, folder] : shards) {
    auto some = readRows(folder);
    std::ranges::move(some, std::back_inserter(rows));
  }
  std::ranges::sort(rows, {}, &ExperimentRow::index);
  requireRows(first, rows, shards);
  RowStore store({.experiment = first.experiment, .asked = first.asked}, out);
  store.append(rows);
  store.finish();
  return store.rows();
}

}  // namespace hp
