// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "core/explain/method_reference.h"

namespace hp::cli {

Command methodsCommand() {
  struct Options {
    bool json = false, markdown = false;
  };
  auto options = std::make_shared<Options>();
  return {"methods",
          "Lists the methods and their parameters",
          {{"--json", "", "Machine-readable", &options->json},
           {"--markdown", "", "As the reference page", &options->markdown}},
          "",
          [options](const std::vector<std::string>&, const RunContext&) {
            if (options->json)
              std::cout << methodsJson().dump(1) << '\n';
            else
              std::cout << (options->markdown ? methodsMarkdown() : methodsText());
            return static_cast<int>(kDone);
          }};
}

}  // namespace hp::cli
