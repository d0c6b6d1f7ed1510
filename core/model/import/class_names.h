// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/model/network.h"

namespace hp {

/// The classes' names for a network: of the file that the spec names (which must then be UTF-8 with one line
/// a class), else of a text file in the weights' folder, "<stem>-classes.txt" or any "...classes.txt" with as
/// many lines as there are classes, else of a built-in list that fits, else none. Throws Error only for the
/// first.
std::vector<std::string> findClassNames(const OpenNetworkSpec& spec, const Network& network);

/// The network with these names, or as it is when there are none.
Network withFoundNames(const Network& network, const OpenNetworkSpec& spec);

}  // namespace hp
