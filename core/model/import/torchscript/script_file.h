// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "core/model/import/placed_tensors.h"
#include "core/model/import/torchscript/archive.h"
#include "core/model/import/torchscript/draft.h"
#include "core/model/import/torchscript/library.h"
#include "core/model/import/torchscript/values.h"

namespace hp::torchscript {

/// One run through the code with an input of one shape.
struct Trace {
  std::unique_ptr<Heap> heap;  ///< holds what the draft points to
  Draft draft;
  NodeId output = 0;  ///< gives the logits
};

/// A TorchScript file, read but not followed yet.
class ScriptFile {
 public:
  explicit ScriptFile(const std::filesystem::path& path);

  Archive& archive() { return archive_; }
  /// Shapes of all tensors in the module tree by name.
  const std::map<std::string, Shape>& tensors() const { return tensors_; }
  /// The tensors in the order of the module tree, and where they lie. A frozen network has none there: then
  /// the constants of its code, by number.
  std::vector<PlacedTensor> placed();

  /// Follows `forward` for this input (batch axis left out). Throws DoesNotFit when another shape may do.
  Trace trace(const Shape& input, const RunContext& context);
  /// Channels that the first convolution met so far wants; nothing when none was met.
  std::optional<std::int64_t> wantedChannels() const { return wantedChannels_; }

 private:
  Archive archive_;
  Heap heap_;
  Library library_;
  Value constants_;
  Instance* root_ = nullptr;
  std::vector<const Constant*> named_;
  std::map<std::string, Shape> tensors_;
  std::optional<std::int64_t> wantedChannels_;
};

/// Tries sizes until one goes through, the usual ones first. `likely`, if not empty, comes before all.
Trace traceAnySize(ScriptFile& file, const Shape& likely, const RunContext& context);

}  // namespace hp::torchscript
