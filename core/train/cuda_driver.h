// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/base/platform_library.h"

namespace hp {

/// A CUDA device as its driver describes it.
struct CudaDevice {
  std::string name = {};  ///< "NVIDIA H100 80GB HBM3"
  int multiprocessors = 0;
  std::string computeCapability = {};  ///< "9.0"
  std::int64_t memory = 0;             ///< bytes
};

/// CUDA's driver, asked by name: core is compiled without CUDA's headers and runs where there is no such
/// driver. Devices are counted as LibTorch counts them, after CUDA_VISIBLE_DEVICES.
class CudaDriver {
 public:
  /// `functions` are those of libcuda.
  explicit CudaDriver(platform::FunctionLookup functions);
  /// The machine's.
  static const CudaDriver& ofThisMachine();

  /// Nothing where there is no such device or the driver does not answer.
  std::optional<CudaDevice> device(int index) const;
  /// True if this process computes on the device already. Asking does not start it.
  bool isInUse(int index) const;
  /// The newest CUDA that the driver knows, "13.0"; empty where there is no driver.
  std::string version() const;

 private:
  std::optional<int> handleOf(int index) const;
  int attributeOf(int handle, int attribute) const;

  platform::FunctionLookup functions_;
  bool isStarted_ = false;
};

/// "12.4" of 12040, which is how CUDA writes its versions.
std::string cudaVersionText(int version);
/// The driver's own version in the first line of /proc/driver/nvidia/version, "580.159.04"; empty where there
/// is none.
std::string kernelDriverIn(const std::string& line);

}  // namespace hp
