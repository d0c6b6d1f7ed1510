// SPDX-License-Identifier: GPL-3.0-or-later
// Without a GPU: the driver's functions are ours.
#include "core/train/cuda_driver.h"

#include <gtest/gtest.h>

#include <cstring>
#include <map>
#include <nlohmann/json.hpp>

#include "core/train/machine_facts.h"

namespace hp {
namespace {

constexpr int kInvalid = 101;
constexpr int kHandleOffset = 40;  // handles are not indexes

int init(unsigned flags) { return flags == 0 ? 0 : 1; }
int failingInit(unsigned) { return 100; }
int driverVersion(int* version) {
  *version = 13000;
  return 0;
}
int deviceAt(int* handle, int index) {
  *handle = kHandleOffset + index;
  return index < 2 ? 0 : kInvalid;
}
int nameOf(char* name, int length, int handle) {
  std::strncpy(name, handle == kHandleOffset ? "First GPU" : "Second GPU", static_cast<std::size_t>(length));
  return 0;
}
int attributeOf(int* value, int attribute, int) {
  static const std::map<int, int> values = {{16, 132}, {75, 9}, {76, 0}};
  const auto found = values.find(attribute);
  if (found == values.end()) return 1;
  *value = found->second;
  return 0;
}
int memoryOf(std::size_t* bytes, int) {
  *bytes = 85'000'000'000;
  return 0;
}
int contextOf(int handle, unsigned* flags, int* active) {
  *flags = 0;
  *active = handle == kHandleOffset + 1 ? 1 : 0;
  return 0;
}

using Functions = std::map<std::string, void*>;

template <class Function>
void* address(Function* function) {
  return reinterpret_cast<void*>(function);
}

Functions all() {
  return {{"cuInit", address(init)},
          {"cuDriverGetVersion", address(driverVersion)},
          {"cuDeviceGet", address(deviceAt)},
          {"cuDeviceGetName", address(nameOf)},
          {"cuDeviceGetAttribute", address(attributeOf)},
          {"cuDeviceTotalMem_v2", address(memoryOf)},
          {"cuDevicePrimaryCtxGetState", address(contextOf)}};
}

CudaDriver driverWith(const Functions& functions) {
  return CudaDriver([functions](const char* name) {
    const auto found = functions.find(name);
    return found == functions.end() ? nullptr : found->second;
  });
}

TEST(CudaDriver, TellsWhatADeviceIs) {
  const auto device = driverWith(all()).device(1);
  ASSERT_TRUE(device);
  EXPECT_EQ(device->name, "Second GPU");
  EXPECT_EQ(device->multiprocessors, 132);
  EXPECT_EQ(device->computeCapability, "9.0");
  EXPECT_EQ(device->memory, 85'000'000'000);
}

TEST(CudaDriver, TellsWhetherADeviceIsInUse) {
  const auto driver = driverWith(all());
  EXPECT_FALSE(driver.isInUse(0));
  EXPECT_TRUE(driver.isInUse(1));
  EXPECT_FALSE(driver.isInUse(2));
}

TEST(CudaDriver, HasNothingToTellWithoutLibrary) {
  const auto driver = driverWith({});
  EXPECT_FALSE(driver.device(0));
  EXPECT_FALSE(driver.isInUse(0));
  EXPECT_EQ(driver.version(), "");
}

TEST(CudaDriver, HasNoDeviceWhereItDoesNotStart) {
  auto functions = all();
  functions["cuInit"] = address(failingInit);
  EXPECT_FALSE(driverWith(functions).device(0));
  EXPECT_FALSE(driverWith(functions).isInUse(1));
}

TEST(CudaDriver, HasNoDeviceBeyondTheLast) { EXPECT_FALSE(driverWith(all()).device(2)); }

TEST(CudaDriver, DoesWithoutAFunctionThatAnOldDriverLacks) {
  auto functions = all();
  functions.erase("cuDeviceTotalMem_v2");
  functions.erase("cuDevicePrimaryCtxGetState");
  EXPECT_EQ(driverWith(functions).device(0)->memory, 0);
  EXPECT_FALSE(driverWith(functions).isInUse(1));
}

TEST(CudaDriver, WritesVersionsAsPeopleDo) {
  EXPECT_EQ(cudaVersionText(13000), "13.0");
  EXPECT_EQ(cudaVersionText(12040), "12.4");
  EXPECT_EQ(driverWith(all()).version(), "13.0");
}

TEST(CudaDriver, FindsTheKernelsDriverInItsLine) {
  EXPECT_EQ(kernelDriverIn(
                "NVRM version: NVIDIA UNIX x86_64 Kernel Module  550.54.15  Tue Mar  5 22:23:56 UTC 2024"),
            "550.54.15");
  EXPECT_EQ(
      kernelDriverIn("NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  580.159.04  Release Build"),
      "580.159.04");
  EXPECT_EQ(kernelDriverIn(""), "");
}

TEST(DeviceFacts, OfTheProcessorAreItsName) { EXPECT_EQ(deviceFacts("cpu", driverWith(all())), "cpu"); }

TEST(DeviceFacts, OfAGpuAreTheDrivers) {
  const auto facts = deviceFacts("cuda:1", driverWith(all()));
  EXPECT_EQ(facts.at("device"), "cuda:1");
  EXPECT_EQ(facts.at("name"), "Second GPU");
  EXPECT_EQ(facts.at("multiprocessors"), 132);
  EXPECT_EQ(facts.at("compute-capability"), "9.0");
  EXPECT_EQ(facts.at("memory"), 85'000'000'000);
  EXPECT_EQ(facts.at("driver"), "13.0");
  EXPECT_EQ(deviceFacts("cuda", driverWith(all())).at("name"), "First GPU");
}

TEST(DeviceFacts, WithoutDriverAreOnlyTheDevicesName) {
  const auto facts = deviceFacts("cuda:1", driverWith({}));
  EXPECT_EQ(facts.at("device"), "cuda:1");
  EXPECT_FALSE(facts.contains("name"));
}

}  // namespace
}  // namespace hp
