// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sample.h"

#include <charconv>
#include <string_view>

#include "core/base/outcome.h"
#include "core/base/resources.h"
#include "core/base/text.h"
#include "core/model/import/open_weights.h"
#include "core/model/tensors.h"

namespace hp {
namespace {

std::filesystem::path sampleFile() {
  const auto file = resourceFolder() / "sample" / "sample.safetensors";
  if (std::filesystem::exists(file)) return file;
  throw Error("The built-in network's weights are missing at " + file.string() +
              "; install the program again.");
}

}  // namespace

Network openSample(const RunContext& context) {
  FileBytes source(sampleFile());
  // Without a path in the spec the network has none: recipes name the sample, not a place on this machine.
  auto content = openWeights(source, {.architecture = "sample"}, context).content();
  content.title = "Sample network";
  content.classNames = sceneClasses();
  return makeNetwork(std::move(content));
}

bool isSample(const std::string& source) { return source.starts_with(kSampleNetwork); }

std::string sampleSource(std::uint64_t index) { return kSampleNetwork + std::to_string(index); }

Scene sampleScene(const std::string& source) {
  const auto digits = std::string_view(source).substr(std::string_view(kSampleNetwork).size());
  std::uint64_t index = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), index);
  if (error != std::errc{} || end != digits.data() + digits.size()) {
    throw Error("'" + source + "' is no built-in scene; they are named sample:0, sample:1 and so on.");
  }
  return makeScene(sampleSpec(), index);
}

SceneSpec sampleSpec() { return {.seed = 2026}; }

std::vector<SampleImage> sampleImages() {
  return {{4, HP_TEXT("Sample", "A star on water")},
          {23, HP_TEXT("Sample", "A ring on wood")},
          {1, HP_TEXT("Sample", "A triangle on grass")},
          {66, HP_TEXT("Sample", "A disc in the sky")},
          {19, HP_TEXT("Sample", "A square on wood")},
          {14, HP_TEXT("Sample", "A cross in the sky")},
          {73, HP_TEXT("Sample", "A hard one: a star between heart and leaf")}};
}

}  // namespace hp
