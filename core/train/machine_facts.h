// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/train/cuda_driver.h"

namespace hp {

/// Model, instruction sets and caches, as far as the system tells.
Json processorFacts();
/// "Linux 6.1.0, glibc 2.36"; empty where the system does not say.
std::string systemText();
/// The register that decides rounding and denormals, in hexadecimal ("mxcsr 1f80"); empty where unknown.
std::string floatingPointControl();
/// "cpu", or what CUDA's driver and libraries say of a device "cuda:1"; without a driver only its name.
Json deviceFacts(const std::string& device, const CudaDriver& driver);
/// Files of the libraries loaded into this process that compute or decode, links resolved, sorted.
std::vector<std::filesystem::path> numericLibraries();

}  // namespace hp
