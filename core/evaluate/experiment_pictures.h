// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/run_context.h"
#include "core/imaging/image.h"
#include "core/model/network.h"

// The pictures that an experiment names.
namespace hp {

/// True for pictures and networks that are no files: "sample:...", "scene:...", "scenes:...".
bool isDrawn(const std::string& source);

/// One source for every picture: files of the folders, single scenes. Throws Error for a folder without
/// pictures, for scenes that cannot be understood and for more than kMostListed pictures; a file that is not
/// there stays in the list.
std::vector<std::string> expandedPictures(const std::vector<std::string>& pictures,
                                          const RunContext& context);

/// What rows call each picture: the file's name, or the whole source where several files have that name.
std::vector<std::string> pictureNames(const std::vector<std::string>& sources);

/// The picture itself. Throws Error naming the file.
Image pictureOf(const std::string& source);
/// What the network is given for it. Throws Error naming the file.
Array inputOfPicture(const Network& network, const std::string& source);

}  // namespace hp
