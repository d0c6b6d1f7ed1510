// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "core/compare/compared_run.h"
#include "core/data/dataset.h"
#include "core/imaging/image.h"

namespace hp {

/// Pictures to be explained. They are read one at a time, when their turn comes.
struct PictureSet {
  std::string name = {};                           ///< for people: "validation pictures of a1"
  std::vector<std::string> ids = {};               ///< in order; UTF-8
  std::function<Image(std::size_t)> picture = {};  ///< by its place in `ids`; throws Error naming the file
  std::size_t total = 0;                           ///< as many as there were to choose from
  std::vector<IgnoredFiles> ignored = {};          ///< what lies beside them and is no picture
  std::filesystem::path folder = {};  ///< where they lie on this machine; empty: nowhere, or not known
};

/// The pictures in a folder and in the folders below it, at most kDeepestFolder levels down, whatever they
/// mean there: folders of classes, of splits, or none. Throws Error when the folder cannot be read or holds
/// no picture.
inline constexpr int kDeepestFolder = 4;
PictureSet picturesIn(const std::filesystem::path& folder, const RunContext& context);

/// The pictures that a run of ours was validated with, where they lie now. Of several runs the first whose
/// data are at hand. A picture that is no longer as it was recorded cannot be read. Throws Error that says
/// why there are none of the first run.
PictureSet recordedPictures(const std::vector<ComparedRunPtr>& runs, const RunContext& context);

/// These examples of a data set.
PictureSet picturesOf(const Dataset& dataset, const std::vector<std::size_t>& examples,
                      const std::string& name);

/// At most `count` of them, evenly spread over the set, so that a sample of a sorted set has all its classes;
/// 0: all.
PictureSet sampled(PictureSet all, std::size_t count);

/// At most `count` of the examples, spread in that way.
std::vector<std::size_t> evenly(const std::vector<std::size_t>& examples, std::size_t count);

}  // namespace hp
