// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>

#include "core/base/version.h"
#include "core/compare/setting_rules.h"
#include "core/report/report_parts.h"

namespace hp::report {
namespace {

std::string kindText(RunKind kind) {
  switch (kind) {
    case RunKind::Heatproof:
      return "run folder of Heatproof";
    case RunKind::WeightsFile:
      return "weights file";
    case RunKind::MlFlow:
      return "run of an MLflow file store";
    case RunKind::TensorBoard:
      return "event files of TensorBoard";
    case RunKind::Csv:
      break;
  }
  return "table of curves (CSV)";
}

/// What was recorded at these places; of what is only recorded where there is some, such as variables, that
/// there is none.
std::vector<std::optional<std::string>> environmentFacts(const ComparedRun& run,
                                                         const std::vector<std::string>& pointers) {
  auto facts = factsAt(run.environment, pointers);
  if (run.environment.empty()) return facts;
  for (std::size_t i = 0; i < facts.size(); ++i) {
    auto key = "environment" + pointers[i];
    std::ranges::replace(key, '/', '.');
    if (!facts[i]) facts[i] = valueOfAbsent(key);
  }
  return facts;
}

/// A row a run: its name, then these facts of its environment.
Table environmentTable(const ComparisonReport& report, const std::string& caption,
                       const std::vector<std::pair<std::string, std::string>>& facts) {
  Table table{caption, {{"run"}}, {}};
  std::vector<std::string> pointers;
  for (const auto& [title, pointer] : facts) {
    table.columns.push_back({title});
    pointers.push_back(pointer);
  }
  const auto runs = runsOf(report);
  std::vector<Cell> first;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    std::vector<Cell> row{runName(report, i)};
    for (const auto& fact : environmentFacts(*runs[i], pointers)) row.push_back(factCell(fact));
    if (i == 0) first = row;
    for (std::size_t k = 1; k < row.size(); ++k) row[k].marked = row[k].text != first[k].text;
    table.rows.push_back(std::move(row));
  }
  return table;
}

Table runsTable(const ComparisonReport& report) {
  Table table{"Runs compared",
              {{"run"}, {"kind"}, {"program"}, {"state"}, {"epochs recorded", Alignment::Right}},
              {}};
  const auto runs = runsOf(report);
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const auto& run = *runs[i];
    const bool isOurs = run.kind == RunKind::Heatproof;
    table.rows.push_back({runName(report, i), kindText(run.kind),
                          run.program.empty() ? "not provided" : run.program,
                          isOurs ? (run.finished ? "finished" : "not finished") : "not known",
                          isOurs ? countCell(std::ssize(run.epochs)) : Cell("not known")});
  }
  return table;
}

void notProvided(Document& document, const std::string& heading, const std::string& what) {
  document.blocks.emplace_back(Heading{2, heading});
  document.blocks.emplace_back(NotProvided{what});
}

}  // namespace

void addGeneralDescription(const ComparisonReport& report, Document& document) {
  auto& blocks = document.blocks;
  blocks.emplace_back(Heading{1, "1. General description of the AI system"});
  blocks.emplace_back(Heading{2, "1 (a) Name, version, intended purpose and provider"});
  blocks.emplace_back(runsTable(report));
  blocks.emplace_back(
      NotProvided{"intended purpose, provider, and how this version relates to earlier ones"});
  notProvided(document, "1 (b) Interaction with other hardware and software", "");
  blocks.emplace_back(Heading{2, "1 (c) Versions of the software"});
  blocks.emplace_back(environmentTable(report, "Software the runs were computed with",
                                       {{"Heatproof", "/program/heatproof"},
                                        {"LibTorch", "/program/libtorch"},
                                        {"BLAS", "/program/blas"},
                                        {"oneDNN", "/program/onednn"},
                                        {"OpenCV", "/program/opencv"},
                                        {"compiler", "/program/compiler"},
                                        {"operating system", "/machine/system"}}));
  blocks.emplace_back(Paragraph{"This report was made by Heatproof " + programVersion() + ".", true});
  notProvided(document, "1 (d) Forms in which the system is made available", "");
  blocks.emplace_back(Heading{2, "1 (e) Hardware"});
  blocks.emplace_back(environmentTable(report, "Hardware the runs were computed on",
                                       {{"processor", "/machine/processor/model"},
                                        {"LibTorch's instruction set", "/program/instruction set"},
                                        {"oneDNN held to", "/variables/ONEDNN_MAX_CPU_ISA"},
                                        {"personality", "/personality"},
                                        {"threads", "/program/threads"},
                                        {"device", "/device"},
                                        {"numeric mode", "/mode"}}));
  blocks.emplace_back(NotProvided{"hardware that the system is intended to run on"});
  notProvided(document, "1 (f) Products that it is a part of", "");
  notProvided(document, "1 (g) User interface for the deployer", "");
  notProvided(document, "1 (h) Instructions for use", "");
}

}  // namespace hp::report
