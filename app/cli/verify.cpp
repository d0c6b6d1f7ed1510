// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "core/base/json.h"
#include "core/base/text.h"
#include "core/runs/run_folder.h"

namespace hp::cli {
namespace {

struct Options {
  std::string run;
  bool json = false;
};

void printJson(const RunVerification& result) {
  Json faults = Json::array();
  for (const auto& fault : result.faults) faults.push_back({{"file", fault.file}, {"text", fault.text}});
  const Json json{{"holds", result.faults.empty()},
                  {"finished", result.finished},
                  {"filesChecked", result.filesChecked},
                  {"faults", faults}};
  std::cout << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

void printText(const RunVerification& result) {
  for (const auto& fault : result.faults)
    std::cout << printable(fault.file) << ": " << printable(fault.text) << '\n';
  const auto files = std::to_string(result.filesChecked) + (result.filesChecked == 1 ? " file" : " files");
  if (!result.faults.empty())
    std::cout << files << " checked, " << result.faults.size() << " faults.\n";
  else if (result.finished)
    std::cout << files << " checked; every digest holds.\n";
  else
    std::cout << files
              << " checked. The run is not finished and has no digests yet; its parts can be read.\n";
}

}  // namespace

Command verifyCommand() {
  auto options = std::make_shared<Options>();
  return {"verify",
          "Checks that a run folder is as it was written",
          {{"RUN", "", "The folder of a training", &options->run, true},
           {"--json", "", "Machine-readable", &options->json}},
          "",
          [options](const std::vector<std::string>&, const RunContext& context) {
            const auto result = verifyRun(options->run, context);
            options->json ? printJson(result) : printText(result);
            return static_cast<int>(result.faults.empty() ? kDone : kFailed);
          }};
}

}  // namespace hp::cli
