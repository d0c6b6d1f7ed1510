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

Json jsonOf(const RunFault& fault) {
  Json json{{"file", fault.file}, {"text", fault.text}};
  if (fault.places.count > 0) {
    json["places"] = fault.places.first;
    json["placeCount"] = fault.places.count;
  }
  return json;
}

void printJson(const RunVerification& result) {
  Json faults = Json::array();
  for (const auto& fault : result.faults) faults.push_back(jsonOf(fault));
  const Json json{{"holds", result.faults.empty()},
                  {"finished", result.finished},
                  {"filesChecked", result.filesChecked},
                  {"faultCount", result.faultCount},
                  {"faults", faults}};
  std::cout << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

std::string counted(std::int64_t count, const char* what) {
  return std::to_string(count) + ' ' + what + (count == 1 ? "" : "s");
}

void printFaults(const RunVerification& result) {
  for (const auto& fault : result.faults)
    std::cout << printable(fault.file) << ": " << printable(fault.text) << '\n';
  const auto more = result.faultCount - std::ssize(result.faults);
  if (more > 0) std::cout << "... and " << counted(more, "more file") << " with faults.\n";
}

void printText(const RunVerification& result) {
  printFaults(result);
  std::cout << counted(result.filesChecked, "file") << " checked";
  if (!result.faults.empty())
    std::cout << "; " << counted(result.faultCount, "file") << (result.faultCount == 1 ? " has" : " have")
              << " faults.\n";
  else if (result.finished)
    std::cout << "; every digest holds.\n";
  else
    std::cout << ". The run is not finished and has no digests yet; its parts can be read.\n";
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
