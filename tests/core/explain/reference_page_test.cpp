// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/explain/method.h"
#include "core/explain/method_reference.h"

namespace hp {
namespace {

TEST(ReferencePage, SaysAllThatTheTableSays) {
  const std::string page = methodsMarkdown();
  for (const auto& method : methods()) {
    for (const auto& text : {method.info.name, method.info.id, method.info.summary, method.info.help,
                             method.info.formula, method.info.reference})
      EXPECT_NE(page.find(text), std::string::npos) << method.info.id << ": " << text;
    for (const auto& param : method.params)
      EXPECT_NE(page.find("| `--" + param.info.id + "` | " + param.info.label + " |"), std::string::npos)
          << method.info.id << " --" << param.info.id;
  }
}

}  // namespace
}  // namespace hp
