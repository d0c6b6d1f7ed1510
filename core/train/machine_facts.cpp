// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/machine_facts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "core/base/platform.h"

#if defined(__x86_64__) || defined(_M_X64)
#include <xmmintrin.h>
#endif

namespace hp {
namespace {

constexpr std::array kNumericLibraries = {"libtorch",
                                          "libc10",
                                          "libopenblas",
                                          "libblas",
                                          "liblapack",
                                          "libdnnl",
                                          "libmkl",
                                          "libgomp",
                                          "libomp",
                                          "libiomp",
                                          "libm.",
                                          "libm-",
                                          "libc.so",
                                          "libjpeg",
                                          "libpng",
                                          "libwebp",
                                          "libtiff",
                                          "libopencv_core",
                                          "libopencv_imgproc",
                                          "libcudnn",
                                          "libcublas",
                                          "libcudart",
                                          "libcuda.",
                                          "libnvrtc",
                                          "libnvidia-ptxjitcompiler",
                                          "libstdc++"};

bool isNumeric(const std::string& name) {
  return std::any_of(kNumericLibraries.begin(), kNumericLibraries.end(),
                     [&](const char* prefix) { return name.starts_with(prefix); });
}

std::string firstLine(const std::filesystem::path& path) {
  std::ifstream file(path);
  std::string line;
  std::getline(file, line);
  return line;
}

/// The value of the first "name : value" line.
std::string processorEntry(const std::string& name) {
  std::ifstream file("/proc/cpuinfo");
  for (std::string line; std::getline(file, line);) {
    if (!line.starts_with(name)) continue;
    const auto colon = line.find(": ");
    return colon == std::string::npos ? std::string() : line.substr(colon + 2);
  }
  return {};
}

/// Of all flags, those that choose kernels.
Json instructionSets() {
  static const std::set<std::string> wanted = {"sse4_1",   "sse4_2",   "avx",      "avx2",        "fma",
                                               "f16c",     "avx512f",  "avx512bw", "avx512_vnni", "avx_vnni",
                                               "amx_tile", "amx_bf16", "asimd",    "sve"};
  std::istringstream flags(processorEntry("flags") + " " + processorEntry("Features"));
  Json found = Json::array();
  for (std::string flag; flags >> flag;) {
    if (wanted.contains(flag)) found.push_back(flag);
  }
  return found;
}

Json caches() {
  Json found = Json::array();
  const std::filesystem::path folder = "/sys/devices/system/cpu/cpu0/cache";
  for (int i = 0; std::filesystem::exists(folder / ("index" + std::to_string(i))); ++i) {
    const auto level = folder / ("index" + std::to_string(i));
    found.push_back("L" + firstLine(level / "level") + " " + firstLine(level / "type") + " " +
                    firstLine(level / "size"));
  }
  return found;
}

/// "cuda:1" is 1, "cuda" 0.
int cudaIndexOf(const std::string& device) {
  const auto colon = device.find(':');
  int index = 0;
  if (colon != std::string::npos)
    std::from_chars(device.data() + colon + 1, device.data() + device.size(), index);
  return index;
}

// LibTorch's calls for these differ from version to version; the libraries' own do not.
std::string cudaRuntimeText() {
  int version = 0;
  const auto get = reinterpret_cast<int (*)(int*)>(platform::loadedFunctions()("cudaRuntimeGetVersion"));
  return get && get(&version) == 0 ? cudaVersionText(version) : "";
}

std::string cudnnText() {
  const auto get = reinterpret_cast<std::size_t (*)()>(platform::loadedFunctions()("cudnnGetVersion"));
  return get ? std::to_string(get()) : "";
}

}  // namespace

Json processorFacts() {
  return {{"model", platform::processorName()},    {"family", processorEntry("cpu family")},
          {"number", processorEntry("model\t")},   {"stepping", processorEntry("stepping")},
          {"instruction-sets", instructionSets()}, {"caches", caches()}};
}

std::string systemText() {
  const auto release = firstLine("/proc/sys/kernel/osrelease");
  std::string text = release.empty() ? std::string() : "Linux " + release;
#ifdef __GLIBC__
  text += (text.empty() ? "glibc " : ", glibc ") + std::to_string(__GLIBC__) + "." +
          std::to_string(__GLIBC_MINOR__);
#endif
  return text;
}

std::string floatingPointControl() {
#if defined(__x86_64__) || defined(_M_X64)
  // The sticky exception bits tell what happened, not how to compute.
  constexpr unsigned kExceptionBits = 0x3f;
  std::ostringstream text;
  text << "mxcsr " << std::hex << (_mm_getcsr() & ~kExceptionBits);
  return text.str();
#else
  return {};
#endif
}

Json deviceFacts(const std::string& device, const CudaDriver& driver) {
  if (device == "cpu") return device;
  Json facts = {{"device", device}};
  if (const auto found = driver.device(cudaIndexOf(device))) {
    facts.update({{"name", found->name},
                  {"multiprocessors", found->multiprocessors},
                  {"compute-capability", found->computeCapability},
                  {"memory", found->memory}});
  }
  facts.update({{"driver", driver.version()},
                {"kernel-driver", kernelDriverIn(firstLine("/proc/driver/nvidia/version"))},
                {"cuda", cudaRuntimeText()},
                {"cudnn", cudnnText()}});
  return facts;
}

std::vector<std::filesystem::path> numericLibraries() {
  std::set<std::filesystem::path> files;
  std::ifstream maps("/proc/self/maps");
  for (std::string line; std::getline(maps, line);) {
    const auto slash = line.find('/');
    if (slash == std::string::npos) continue;
    const std::filesystem::path file = line.substr(slash);
    std::error_code gone;
    if (isNumeric(file.filename().string()) && std::filesystem::exists(file, gone)) files.insert(file);
  }
  return {files.begin(), files.end()};
}

}  // namespace hp
