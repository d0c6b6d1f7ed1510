// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "app/cli/command.h"
#include "core/data/dataset.h"
#include "core/params/params.h"

namespace hp::cli {

/// The flags of every command that reads a data set: how it is divided, how many scenes are drawn and what
/// they look like, one a described parameter of DataSpec, and --leave-out-broken.
class DataFlags {
 public:
  DataFlags();
  /// For a command's table; they write into this object.
  std::vector<Option> options();
  /// What the source is, divided as typed. Throws UsageError for values that cannot be, and for flags without
  /// a meaning for this set.
  DataSpec specFor(const std::string& source) const;
  /// Where --leave-out-broken was typed: the same without the files that cannot be read, each of which is
  /// named on standard error.
  DataSpec withoutBroken(DataSpec spec, int workers, const RunContext& context) const;
  /// What was typed, as words of a command line.
  std::vector<std::string> words() const;

 private:
  struct Flag {
    const Param* param = nullptr;
    std::string text = {};  ///< empty: not typed
    bool isOn = false;      ///< of a parameter that is a flag
  };

  std::deque<Flag> flags_;
  bool leaveOutBroken_ = false;
};

}  // namespace hp::cli
