// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "app/cli/personality_process.h"
#include "core/base/json.h"
#include "core/base/text.h"
#include "core/runs/run_folder.h"
#include "core/train/step_probe.h"
#include "core/train/train.h"

namespace hp::cli {
namespace {

struct Options {
  std::string run;
  int step = 1;
  std::string data;
  bool json = false;
  Typed typed = {};
};

std::string hexOf(const ShortDigest& digest) { return hexText(digest.data(), digest.size()); }

void printJson(const StepProbe& probe) {
  Json nodes = Json::array();
  for (const auto& node : probe.nodes)
    nodes.push_back({{"name", node.name},
                     {"operation", node.operation},
                     {"output", hexOf(node.output)},
                     {"norm", node.norm}});
  const Json json{
      {"step", probe.step}, {"input", hexOf(probe.input)}, {"deviation", probe.deviation}, {"nodes", nodes}};
  std::cout << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

void printText(const StepProbe& probe) {
  std::cout << "Step " << probe.step << ", input " << hexOf(probe.input) << '\n';
  for (const auto& node : probe.nodes)
    std::cout << hexOf(node.output) << "  " << printable(node.name) << "  " << printable(node.operation)
              << '\n';
  if (!probe.deviation.empty()) std::cout << probe.deviation << '\n';
}

int recompute(const Options& options, const RunContext& context) {
  const auto personality = recordedSpec(RunFolder(options.run)).personality;
  return under(personality, options.typed.words, [&] {
    const auto probe = probeStep(options.run, options.step, options.data, context);
    options.json ? printJson(probe) : printText(probe);
    return static_cast<int>(kDone);
  });
}

}  // namespace

Command recomputeCommand() {
  constexpr double kManySteps = 1e9;
  auto options = std::make_shared<Options>();
  return {"recompute",
          "Computes one step of a run again and says what every layer put out",
          {{"RUN", "", "The folder of a training", &options->run, true},
           {"--step", "N", "The step to look into, from 1", &options->step, true, 1, kManySteps},
           {"--data", "DIR", "Where the data lie now; nothing: as recorded", &options->data},
           {"--json", "", "Machine-readable", &options->json}},
          "",
          [options](const std::vector<std::string>&, const RunContext& context) {
            return recompute(*options, context);
          },
          &options->typed};
}

}  // namespace hp::cli
