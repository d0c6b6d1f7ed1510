// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "core/model/import/torchscript/torchscript.h"
#include "small_script.h"
#include "tests/support/temporary_folder.h"

namespace hp::test {

/// Opens the small script as it is or with a part replaced.
class HostileScript : public testing::Test {
 protected:
  std::filesystem::path written(const std::string& bytes) const {
    const auto path = folder_ / "network.pt";
    writeBytes(path, bytes);
    return path;
  }
  Network opened(const Entries& entries) const {
    return openTorchScript(written(scriptArchive(entries)), {}, {});
  }
  Network withForward(const std::string& body) const {
    auto entries = smallScript();
    entry(entries, "code/__torch__.py") = rootCode(body);
    return opened(entries);
  }
  Network withPickle(const std::string& pickle) const {
    auto entries = smallScript();
    entry(entries, "data.pkl") = pickle;
    return opened(entries);
  }

  TemporaryFolder folder_;
};

}  // namespace hp::test
