// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <ostream>
#include <span>
#include <string>
#include <vector>

namespace hp::test {

/// What torchvision, or a second author's plain modules, say about one architecture.
/// The rows are printed by tests/reference/torchvision_names.py, which explains each column.
struct ExpectedNetwork {
  std::string id = {};
  std::int64_t parameters = 0, trainable = 0, multiplyAdds = 0;
  std::string stateDigest = {};   ///< of "name shape" of all tensors
  std::string outputDigest = {};  ///< of "name shape" of the outputs of layers with weights
  std::int64_t height = 0, width = 0;
  double span = 0, projection = 0;
  std::vector<double> logits = {};
};

std::span<const ExpectedNetwork> expectedNetworks();

/// Names the case in GoogleTest's messages.
inline std::ostream& operator<<(std::ostream& out, const ExpectedNetwork& network) {
  return out << network.id;
}

/// "squeezenet1-0" as a test's name may be written.
inline std::string testName(std::string id) {
  for (char& letter : id) {
    if (letter == '-') letter = '_';
  }
  return id;
}

}  // namespace hp::test
