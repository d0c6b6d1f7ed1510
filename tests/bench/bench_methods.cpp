// SPDX-License-Identifier: GPL-3.0-or-later
// heatproof-bench [ARCHITECTURE|WEIGHTS-FILE]... : what the methods cost, as multiples of one plain forward
// pass (batch of one, NCHW, no fusion) measured in the same run on one thread. HEATPROOF_BENCH_SAMPLES sets
// LIME's number of samples (1000), HEATPROOF_BENCH_REPEATS how often each of the rest is run (7).
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <iomanip>
#include <iostream>

#include "core/base/platform.h"
#include "core/explain/method.h"
#include "core/model/environment.h"
#include "core/model/executor.h"
#include "core/model/zoo/zoo.h"
#include "tests/support/tiny_networks.h"

namespace hp {
namespace {

using Work = std::function<void()>;

double seconds(const Work& work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

std::int64_t setting(const char* name, std::int64_t otherwise) {
  const char* text = std::getenv(name);
  return text ? std::atoll(text) : otherwise;
}

double median(std::vector<double> values) {
  std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2),
                   values.end());
  return values[values.size() / 2];
}

double plainSeconds(const Work& plain) { return median({seconds(plain), seconds(plain), seconds(plain)}); }

// Runs alternate with plain forwards, so that a machine's moods touch both alike; medians of both, for the
// faster of two forwards against each run would flatter the forward.
double ratio(const Work& work, const Work& plain, std::int64_t repeats) {
  work();
  std::vector<double> units, times;
  for (std::int64_t i = 0; i < repeats; ++i) {
    units.push_back(seconds(plain));
    times.push_back(seconds(work));
    units.push_back(seconds(plain));
  }
  return median(times) / median(units);
}

void print(const std::string& what, double value, const std::string& unit = "forwards") {
  std::cout << "  " << std::left << std::setw(44) << what << std::right << std::fixed << std::setprecision(2)
            << std::setw(10) << value << " " << unit << std::endl;
}

Network networkFor(const std::string& name) {
  if (std::filesystem::exists(name)) return openNetwork({.path = name}, {});
  return test::withRandomWeights(architectureById(name).build({}), 1, name);
}

Work running(const ExplainRequest& request, const std::string& id,
             const std::vector<std::pair<std::string, std::string>>& values) {
  const auto& method = methodById(id);
  auto params = method.defaults;
  for (const auto& [param, value] : values) assignText(paramById(method.params, param), params, value);
  return [&method, request, params] { explain(method, request, params, {}); };
}

void benchLime(const ExplainRequest& request, const Work& plain, std::int64_t samples) {
  const double lime = seconds(running(request, "lime", {{"samples", std::to_string(samples)}}));
  print("LIME, " + std::to_string(samples) + " samples", lime / plainSeconds(plain));
}

void bench(const std::string& name) {
  const auto network = networkFor(name);
  const ExplainRequest request{network, test::randomInput(network), 1};
  const auto input = toTensor(request.input);
  const auto repeats = setting("HEATPROOF_BENCH_REPEATS", 7);
  const Work plain = [&] {
    const at::NoGradGuard noGradients;
    runGraph(network.graph(), network.content().weights, input, Keep::OutputOnly, {});
  };
  plain();
  std::cout << name << ": one plain forward takes " << std::fixed << std::setprecision(1)
            << 1000 * plainSeconds(plain) << " ms\n";
  print("forward as classify runs it", ratio([&] { logits(network, input, {}); }, plain, repeats));
  print("Gradient", ratio(running(request, "gradient", {}), plain, repeats));
  print("Grad-CAM", ratio(running(request, "grad-cam", {}), plain, repeats));
  for (const char* composite : {"epsilon-plus", "epsilon-gamma-box", "epsilon-alpha2-beta1"}) {
    for (const char* profile : {"zennit", "heatproof"}) {
      print(std::string("LRP ") + composite + ", profile " + profile,
            ratio(running(request, "lrp", {{"composite", composite}, {"profile", profile}}), plain, repeats));
    }
  }
  benchLime(request, plain, setting("HEATPROOF_BENCH_SAMPLES", 1000));
  print("peak memory so far", static_cast<double>(platform::peakMemory()) / (1024 * 1024), "MiB");
}

}  // namespace
}  // namespace hp

int main(int argc, char** argv) {
  hp::setThreads(1);
  for (const auto& [name, value] : hp::environment()) std::cout << name << ": " << value << '\n';
  std::vector<std::string> names(argv + 1, argv + argc);
  if (names.empty()) names = {"squeezenet1-0", "vgg16"};
  for (const auto& name : names) hp::bench(name);
}
