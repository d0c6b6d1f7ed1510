// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <map>
#include <memory>

#include "core/data/dataset.h"

namespace hp::test {

/// Pictures of odd sizes drawn from the number in an example's id, in memory; says how often it was asked.
class DrawnSource : public PictureSource {
 public:
  Image picture(const Example& example) const override;
  std::optional<Array> mask(const Example& example) const override;
  std::string byteDigest(const Example& example) const override { return example.id; }
  std::vector<std::string> maskClassNames() const override;

  bool masks = false;
  std::map<std::string, std::string> broken = {};  ///< id: what is wrong with it
  mutable std::atomic<int> asked = 0;
};

/// "000", "001", ...: every third a validation example, labels 0 and 1 in turn.
Dataset drawnSet(const std::shared_ptr<const DrawnSource>& source, int count);

}  // namespace hp::test
