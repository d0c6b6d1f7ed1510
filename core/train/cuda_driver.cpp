// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/cuda_driver.h"

#include <array>
#include <cstddef>
#include <sstream>

// Types, names and numbers are those of the CUDA driver API; every function returns 0 when it succeeded.
namespace hp {
namespace {

constexpr int kMultiprocessorCount = 16;
constexpr int kComputeCapabilityMajor = 75;
constexpr int kComputeCapabilityMinor = 76;
constexpr std::size_t kLongestName = 256;

/// Calls a function of this type by its name; false if it is not there or fails.
template <class... Types, class... Arguments>
bool call(const platform::FunctionLookup& functions, const char* name, int (*)(Types...),
          Arguments... arguments) {
  const auto function = reinterpret_cast<int (*)(Types...)>(functions(name));
  return function && function(arguments...) == 0;
}

using Init = int(unsigned);
using GetVersion = int(int*);
using GetDevice = int(int*, int);
using GetName = int(char*, int, int);
using GetAttribute = int(int*, int, int);
using GetMemory = int(std::size_t*, int);
using GetContextState = int(int, unsigned*, int*);

template <class Function>
constexpr Function* kType = nullptr;

}  // namespace

CudaDriver::CudaDriver(platform::FunctionLookup functions)
    : functions_(std::move(functions)), isStarted_(call(functions_, "cuInit", kType<Init>, 0U)) {}

const CudaDriver& CudaDriver::ofThisMachine() {
  static const CudaDriver driver(platform::functionsOf({"libcuda.so.1", "nvcuda.dll"}));
  return driver;
}

std::optional<int> CudaDriver::handleOf(int index) const {
  int handle = 0;
  if (!isStarted_ || !call(functions_, "cuDeviceGet", kType<GetDevice>, &handle, index)) return std::nullopt;
  return handle;
}

int CudaDriver::attributeOf(int handle, int attribute) const {
  int value = 0;
  return call(functions_, "cuDeviceGetAttribute", kType<GetAttribute>, &value, attribute, handle) ? value : 0;
}

std::optional<CudaDevice> CudaDriver::device(int index) const {
  const auto handle = handleOf(index);
  if (!handle) return std::nullopt;
  std::array<char, kLongestName> name{};
  std::size_t memory = 0;
  const int longest = static_cast<int>(name.size()) - 1;
  if (!call(functions_, "cuDeviceGetName", kType<GetName>, name.data(), longest, *handle))
    return std::nullopt;
  if (!call(functions_, "cuDeviceTotalMem_v2", kType<GetMemory>, &memory, *handle)) memory = 0;
  return CudaDevice{.name = name.data(),
                    .multiprocessors = attributeOf(*handle, kMultiprocessorCount),
                    .computeCapability = std::to_string(attributeOf(*handle, kComputeCapabilityMajor)) + "." +
                                         std::to_string(attributeOf(*handle, kComputeCapabilityMinor)),
                    .memory = static_cast<std::int64_t>(memory)};
}

bool CudaDriver::isInUse(int index) const {
  unsigned flags = 0;
  int active = 0;
  const auto handle = handleOf(index);
  return handle &&
         call(functions_, "cuDevicePrimaryCtxGetState", kType<GetContextState>, *handle, &flags, &active) &&
         active != 0;
}

std::string CudaDriver::version() const {
  int version = 0;
  return call(functions_, "cuDriverGetVersion", kType<GetVersion>, &version) ? cudaVersionText(version) : "";
}

std::string cudaVersionText(int version) {
  return std::to_string(version / 1000) + "." + std::to_string(version % 1000 / 10);
}

std::string kernelDriverIn(const std::string& line) {
  constexpr const char* kOfVersions = "0123456789.";
  std::istringstream words(line);
  for (std::string word; words >> word;) {
    if (word.find('.') != std::string::npos && word.find_first_not_of(kOfVersions) == std::string::npos)
      return word;
  }
  return {};
}

}  // namespace hp
