// SPDX-License-Identifier: GPL-3.0-or-later
#include <iomanip>
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "app/cli/data_flags.h"
#include "core/base/atomic_file.h"
#include "core/base/text.h"
#include "core/data/croissant.h"
#include "core/data/statistics.h"
#include "core/data/workers.h"

namespace hp::cli {
namespace {

struct Options {
  std::string source;
  DataFlags dataFlags;
  int workers = 0;
  std::string croissant;
  bool json = false;
};

/// A set with everything that was found out about it.
struct Findings {
  const Dataset& dataset;
  const Inventory& inventory;
  ClassCounts counts = countClasses(dataset);
  PictureSizes sizes = measureSizes(inventory);
  std::vector<DuplicateGroup> duplicates = inventory.duplicates(dataset);
  std::vector<std::size_t> broken = inventory.broken();

  const std::string& idOf(std::size_t index) const { return dataset.example(index).id; }
};

Json countsJson(const Findings& found) {
  Json rows = Json::array();
  for (std::size_t label = 0; label < found.counts.size(); ++label) {
    Json row = {{"name", found.dataset.classNames()[label]}};
    for (std::size_t i = 0; i < kSplits.size(); ++i) row[splitName(kSplits[i])] = found.counts[label][i];
    rows.push_back(row);
  }
  return rows;
}

Json extentJson(const Extent& extent) {
  return {{"least", extent.least}, {"median", extent.median}, {"most", extent.most}};
}

Json duplicatesJson(const Findings& found) {
  Json groups = Json::array();
  for (const auto& group : found.duplicates) {
    Json ids = Json::array();
    for (const auto index : group.indexes) ids.push_back(found.idOf(index));
    groups.push_back(
        {{"ids", ids}, {"crossesSplits", group.crossesSplits}, {"crossesClasses", group.crossesClasses}});
  }
  return groups;
}

void printJson(const Findings& found) {
  Json ignored = Json::array(), unreadable = Json::array();
  for (const auto& [reason, count, first] : found.dataset.ignoredFiles())
    ignored.push_back({{"reason", reason}, {"count", count}, {"first", first}});
  for (const auto index : found.broken)
    unreadable.push_back({{"id", found.idOf(index)}, {"fault", found.inventory.rows[index].fault}});
  const Json json = {{"data", toJson(found.dataset.spec())},
                     {"pictures", found.dataset.examples().size()},
                     {"classes", countsJson(found)},
                     {"width", extentJson(found.sizes.width)},
                     {"height", extentJson(found.sizes.height)},
                     {"differentSizes", found.sizes.different},
                     {"duplicates", duplicatesJson(found)},
                     {"unreadable", unreadable},
                     {"ignored", ignored}};
  std::cout << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

void printCounts(const Findings& found) {
  std::array<std::int64_t, kSplits.size()> totals{};
  std::cout << std::left << std::setw(32) << "class" << std::right;
  for (const auto split : kSplits) std::cout << std::setw(13) << splitName(split);
  for (std::size_t label = 0; label < found.counts.size(); ++label) {
    std::cout << '\n'
              << std::left << std::setw(32) << printable(found.dataset.classNames()[label]) << std::right;
    for (std::size_t i = 0; i < kSplits.size(); ++i) {
      std::cout << std::setw(13) << found.counts[label][i];
      totals[i] += found.counts[label][i];
    }
  }
  std::cout << '\n' << std::left << std::setw(32) << "in all" << std::right;
  for (const auto total : totals) std::cout << std::setw(13) << total;
  std::cout << '\n';
}

void printSizes(const PictureSizes& sizes) {
  const auto line = [](const char* name, const Extent& extent) {
    std::cout << name << extent.least << " to " << extent.most << ", median " << extent.median << '\n';
  };
  line("width   ", sizes.width);
  line("height  ", sizes.height);
  std::cout << "sizes   " << sizes.different << " different\n";
}

void printDuplicates(const Findings& found) {
  std::cout << "duplicates: " << found.duplicates.size() << " groups of pictures with equal pixels\n";
  for (const auto& group : found.duplicates) {
    std::cout << ' ';
    for (const auto index : group.indexes) std::cout << ' ' << found.idOf(index);
    std::cout << (group.crossesSplits ? "  ACROSS SPLITS" : "")
              << (group.crossesClasses ? "  ACROSS CLASSES" : "") << '\n';
  }
}

void printRest(const Findings& found) {
  std::cout << "unreadable: " << found.broken.size() << " files\n";
  for (const auto index : found.broken)
    std::cout << "  " << found.idOf(index) << ": " << printable(found.inventory.rows[index].fault) << '\n';
  const auto leftOut = found.dataset.spec().leaveOut.size();
  if (leftOut > 0) std::cout << "left out: " << leftOut << " files\n";
  for (const auto& [reason, count, first] : found.dataset.ignoredFiles())
    std::cout << "ignored: " << count << ", " << reason << " (" << printable(first) << ")\n";
}

void printText(const Findings& found) {
  printCounts(found);
  printSizes(found.sizes);
  printDuplicates(found);
  printRest(found);
}

std::vector<Option> describe(Options& o) {
  std::vector<Option> all = {
      {"DATA", "",
       "A folder with a folder for each class (perhaps inside train and validation), CIFAR-10's or the Pet "
       "set's folder, a CSV list, or scenes:SEED",
       &o.source, true},
      {"--workers", "N", "Threads that read pictures; 0 takes all cores", &o.workers, false, 0, kMostWorkers},
      {"--croissant", "FILE", "Also describe the set in Croissant 1.0, a JSON-LD format", &o.croissant},
      {"--json", "", "Machine-readable", &o.json}};
  for (auto& option : o.dataFlags.options()) all.push_back(std::move(option));
  return all;
}

int report(const Options& options, const RunContext& context) {
  const auto spec =
      options.dataFlags.withoutBroken(options.dataFlags.specFor(options.source), options.workers, context);
  const auto dataset = openDataset(spec, context);
  const auto inventory = takeInventory(dataset, options.workers, context);
  if (!options.croissant.empty())
    writeAtomically(options.croissant,
                    [&](std::ostream& file) { file << croissantJson(dataset, inventory); });
  const Findings found{dataset, inventory};
  options.json ? printJson(found) : printText(found);
  return found.broken.empty() ? kDone : kFailed;
}

}  // namespace

Command dataCommand() {
  auto options = std::make_shared<Options>();
  return {"data",
          "Counts a data set's pictures, and finds duplicates and files that cannot be read (exit code 1)",
          describe(*options), "", [options](const std::vector<std::string>&, const RunContext& context) {
            return report(*options, context);
          }};
}

}  // namespace hp::cli
