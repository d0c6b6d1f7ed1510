// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>

#include "app/cli/command.h"
#include "core/base/outcome.h"
#include "core/explain/replay.h"
#include "core/train/open_run.h"

namespace hp::cli {
namespace {

bool replayOne(const Recipe& recipe, const std::filesystem::path& folder, const RunContext& context) {
  std::cout << commandLine(recipe) << '\n';
  const auto again = replay(recipe, folder, context, openNetworkAgain);
  std::cout << (again.equalBits ? "Equal bits." : "Not the same bits.") << '\n';
  for (const auto& difference : again.differences) std::cout << "  " << difference << '\n';
  return again.equalBits;
}

}  // namespace

Command replayCommand() {
  auto figure = std::make_shared<std::string>();
  return {"replay",
          "Computes an exported figure again and says whether the bits are the same",
          {{"FIGURE", "", "A PNG that Heatproof exported", figure.get(), true}},
          "",
          [figure](const std::vector<std::string>&, const RunContext& context) {
            bool equal = true;
            for (const auto& recipe : recipesOfFigure(*figure)) {
              equal = replayOne(recipe, std::filesystem::absolute(*figure).parent_path(), context) && equal;
            }
            if (!equal)
              throw Error("The figure did not come out the same; the differences are listed above.");
            return static_cast<int>(kDone);
          }};
}

}  // namespace hp::cli
