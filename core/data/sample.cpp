// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sample.h"

#include "core/base/outcome.h"
#include "core/base/resources.h"
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

SceneSpec sampleSpec() { return {.seed = 2026}; }

std::vector<SampleImage> sampleImages() {
  return {{8, "A star on sand"},       {23, "A ring on wood"},
          {4, "A star on water"},      {14, "A cross in the sky"},
          {21, "A triangle on grass"}, {19, "A square on wood"},
          {2, "A disc on stone"},      {80, "A hard one: a plain square on linen"}};
}

}  // namespace hp
