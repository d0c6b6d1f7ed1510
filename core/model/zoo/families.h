// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside the zoo only: each family of architectures, one source file each.

#include <vector>

#include "core/model/zoo/zoo.h"

namespace hp::zoo {

std::vector<Architecture> sampleNetworks();
std::vector<Architecture> reportNetworks();
std::vector<Architecture> cifarTutorial();
std::vector<Architecture> cifarResNets();
std::vector<Architecture> alexNets();
std::vector<Architecture> vggs();
std::vector<Architecture> resNets();
std::vector<Architecture> denseNets();
std::vector<Architecture> squeezeNets();
std::vector<Architecture> mobileNets();
std::vector<Architecture> googLeNets();
std::vector<Architecture> inceptions();
std::vector<Architecture> xceptions();
std::vector<Architecture> toyRegressions();
std::vector<Architecture> uNets();

}  // namespace hp::zoo
