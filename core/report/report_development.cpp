// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <numeric>

#include "core/report/report_parts.h"

namespace hp::report {
namespace {

using Facts = std::vector<std::pair<std::string, std::string>>;

/// Of the baseline's configuration; what it does not have is left out, and nothing is added without any.
void addConfiguration(const ComparedRun& run, const std::string& caption, const Facts& facts,
                      Document& document) {
  std::vector<std::string> pointers;
  for (const auto& fact : facts) pointers.push_back(fact.second);
  const auto values = factsAt(run.config, pointers);
  KeyValues table{caption, {}};
  for (std::size_t i = 0; i < facts.size(); ++i)
    if (values[i] && !values[i]->empty()) table.rows.emplace_back(facts[i].first, *values[i]);
  if (table.rows.empty())
    document.blocks.emplace_back(NotProvided{});
  else
    document.blocks.emplace_back(std::move(table));
}

void addDifferences(const ComparisonReport& report, SettingGroup group, const std::string& what,
                    Document& document) {
  for (std::size_t i = 0; i < report.comparisons.size(); ++i) {
    const auto of = capitalised(what) + " that differs: " + candidateName(report, i);
    auto table = settingsTable(*report.comparisons[i], group, true, of);
    const auto& comparison = *report.comparisons[i];
    const auto obstacle = settingsObstacle(*comparison.baseline, *comparison.candidate);
    if (table.rows.empty() && group != SettingGroup::Data && !obstacle.empty())
      document.blocks.emplace_back(Paragraph{obstacle});
    else if (table.rows.empty())
      document.blocks.emplace_back(
          Paragraph{"No difference in " + what + ": " + candidateName(report, i) + "."});
    else
      document.blocks.emplace_back(std::move(table));
  }
}

void addMethods(const ComparisonReport& report, const ComparedRun& run, Document& document) {
  document.blocks.emplace_back(Heading{2, "2 (a) Methods and steps of development"});
  addConfiguration(run, "How the baseline was trained",
                   {{"recipe", "/recipe/title"},
                    {"initialisation", "/recipe/initialisation"},
                    {"optimiser", "/recipe/optimiser"},
                    {"learning rate", "/recipe/learning-rate"},
                    {"epochs", "/recipe/epochs"},
                    {"batch size (images)", "/recipe/batch"},
                    {"order of the images", "/recipe/order"},
                    {"seed", "/recipe/seed"},
                    {"numeric mode", "/mode"}},
                   document);
  if (!run.startDigest.empty())
    document.blocks.emplace_back(
        KeyValues{"Trained beforehand", {{"weights it began from (SHA-256)", run.startDigest}}});
  addDifferences(report, SettingGroup::Configuration, "configuration", document);
}

void addDesign(const ComparedRun& run, Document& document) {
  document.blocks.emplace_back(Heading{2, "2 (b) Design specifications"});
  addConfiguration(run, "Design of the baseline",
                   {{"about", "/recipe/about"},
                    {"what training minimises", "/recipe/loss"},
                    {"side of the pictures (pixels)", "/recipe/side"},
                    {"dropout (share)", "/recipe/dropout"},
                    {"weight decay", "/recipe/weight-decay"},
                    {"class weights", "/recipe/class-weights"}},
                   document);
  document.blocks.emplace_back(NotProvided{"rationale, assumptions and trade-offs of the design"});
}

double secondsOf(const ComparedRun& run) {
  return std::accumulate(run.epochs.begin(), run.epochs.end(), 0.0,
                         [](double sum, const EpochRecord& epoch) { return sum + epoch.seconds; });
}

std::int64_t peakMemoryOf(const ComparedRun& run) {
  std::int64_t peak = 0;
  for (const auto& epoch : run.epochs) peak = std::max(peak, epoch.peakMemory);
  return peak;
}

Table resources(const ComparisonReport& report) {
  Table table{"Computational resources",
              {{"run"},
               {"steps", Alignment::Right},
               {"epochs", Alignment::Right},
               {"time (s)", Alignment::Right},
               {"peak memory (MiB)", Alignment::Right}},
              {}};
  const auto runs = runsOf(report);
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const auto& run = *runs[i];
    const auto peak = peakMemoryOf(run);
    const bool isKnown = !run.epochs.empty();
    table.rows.push_back({runName(report, i),
                          isKnown ? countCell(run.epochs.back().step) : Cell("not provided"),
                          isKnown ? countCell(std::ssize(run.epochs)) : Cell("not provided"),
                          isKnown ? numberCell(secondsOf(run), 5) : Cell("not provided"),
                          peak > 0 ? countCell(peak / (1024 * 1024)) : Cell("not provided")});
  }
  return table;
}

void addArchitecture(const ComparisonReport& report, const ComparedRun& run, Document& document) {
  document.blocks.emplace_back(Heading{2, "2 (c) Architecture and computational resources"});
  addConfiguration(run, "Network of the baseline", {{"architecture", "/recipe/architecture"}}, document);
  if (const auto& weights = report.comparisons.front()->weights)
    document.blocks.emplace_back(KeyValues{"Size of the network",
                                           {{"tensors compared", countCell(std::ssize(weights->tensors))},
                                            {"numbers in them", countCell(weights->all.count)}}});
  document.blocks.emplace_back(resources(report));
  addDifferences(report, SettingGroup::Environment, "environment", document);
}

Table dataTable(const ComparedRun& run) {
  std::map<std::string, std::map<std::string, std::int64_t>> counts;
  for (const auto& file : run.files) ++counts[file.split][file.label];
  Table table{"Data of the baseline", {{"split"}, {"label"}, {"images", Alignment::Right}}, {}};
  for (const auto& [split, labels] : counts)
    for (const auto& [label, count] : labels) table.rows.push_back({split, label, countCell(count)});
  return table;
}

void addData(const ComparisonReport& report, const ComparedRun& run, Document& document) {
  document.blocks.emplace_back(Heading{2, "2 (d) Data: provenance, selection and labels"});
  if (run.files.empty())
    document.blocks.emplace_back(NotProvided{"the data the baseline was trained on"});
  else
    document.blocks.emplace_back(dataTable(run));
  addDifferences(report, SettingGroup::Data, "data", document);
  document.blocks.emplace_back(
      NotProvided{"how the data were obtained, selected, labelled and cleaned, and whom they represent"});
}

}  // namespace

void addDevelopment(const ComparisonReport& report, Document& document) {
  const auto& run = *report.comparisons.front()->baseline;
  document.blocks.emplace_back(Heading{1, "2. Elements of the AI system and process of its development"});
  addMethods(report, run, document);
  addDesign(run, document);
  addArchitecture(report, run, document);
  addData(report, run, document);
  document.blocks.emplace_back(Heading{2, "2 (e) Human oversight"});
  document.blocks.emplace_back(NotProvided{});
  document.blocks.emplace_back(Heading{2, "2 (f) Changes determined in advance"});
  document.blocks.emplace_back(NotProvided{});
  addTesting(report, document);
  addIntegrity(report, document);
}

}  // namespace hp::report
