// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <any>
#include <functional>
#include <string>
#include <vector>

#include "app/cli/figure_options.h"
#include "app/cli/subject_options.h"
#include "core/model/classify.h"

namespace hp::cli {

/// Everything an output file may speak of.
struct Explained {
  Subject subject;
  const Method* method = nullptr;
  std::any params = {};
  Classification classification = {};
  Attribution attribution = {};
};

using Writer = std::function<void(const Explained&, const std::string& path, const FigureOptions&)>;

/// The writer for this file's ending (.png, .npy, .safetensors, .json); throws UsageError for others.
Writer writerFor(const std::string& path);

/// Found out before anything is computed: throws Error when the file cannot be created, and UsageError
/// when it is one of the files that are read.
void requireWritable(const std::string& path, const std::vector<std::string>& filesRead);

}  // namespace hp::cli
