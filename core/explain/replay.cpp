// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/replay.h"

#include <charconv>
#include <nlohmann/json.hpp>

#include "core/base/outcome.h"
#include "core/base/shell_word.h"
#include "core/base/text.h"
#include "core/data/sample.h"
#include "core/imaging/image_file.h"
#include "core/model/import/tensor_file.h"
#include "core/model/import/torchscript/torchscript.h"
#include "core/model/numerics_turn.h"
#include "core/model/threads.h"

namespace hp {
namespace {

// Figures travel: a file that is not where it was may lie beside the figure.
std::string located(const std::string& path, const std::filesystem::path& folder) {
  std::error_code ignored;
  if (path.empty()) throw Error("The recipe names no file.");
  if (isSample(path) || std::filesystem::exists(path, ignored)) return path;
  const auto beside = folder / std::filesystem::path(path).filename();
  if (std::filesystem::exists(beside, ignored)) return beside.string();
  throw Error("The file " + path.substr(0, 300) +
              " of the recipe is not there, nor is one of that name beside the figure.");
}

// The recipe's parameters, files among them looked for like the others.
std::any locatedParams(const Method& method, const Recipe& recipe, const std::filesystem::path& folder) {
  auto params = method.defaults;
  paramsFromJson(method.params, Json::parse(recipe.params), params);
  for (const auto& param : method.params) {
    const auto value = valueText(param, params);
    if (param.kind == ParamKind::Path && !value.empty()) assign(param, params, located(value, folder));
  }
  return params;
}

void noteDifference(Replay& result, const std::string& what, const std::string& before,
                    const std::string& now) {
  if (before != now) result.differences.push_back(what + ": " + before + " then, " + now + " now");
}

void compareWith(const Recipe& before, Replay& result) {
  const auto& now = result.recipe;
  noteDifference(result, "network", before.networkDigest, now.networkDigest);
  noteDifference(result, "input", before.inputDigest, now.inputDigest);
  for (const auto& [name, value] : before.environment) {
    for (const auto& [nameNow, valueNow] : now.environment) {
      if (name == nameNow) noteDifference(result, name, value, valueNow);
    }
  }
  noteDifference(result, "map", before.mapDigest, now.mapDigest);
  result.equalBits = before.mapDigest == now.mapDigest;
}

int recordedNumber(const Recipe& recipe, const std::string& wanted, int otherwise) {
  for (const auto& [name, value] : recipe.environment) {
    int count = 0;
    const auto* end = value.data() + value.size();
    const auto [stop, error] = std::from_chars(value.data(), end, count);
    if (name == wanted && error == std::errc{} && stop == end && count > 0 && count <= kMostThreads)
      return count;
  }
  return otherwise;
}

// Bits may follow the number of threads, so a recipe is done with as many as it was made with.
int recordedThreads(const Recipe& recipe) { return recordedNumber(recipe, "threads", threads()); }

/// The threads that a recipe was made with, those of BLAS too, while it lives.
class RecordedThreads {
 public:
  RecordedThreads(const Recipe& recipe, const RunContext& context)
      : turn_(context, kWaitsForTraining), scope_(recordedThreads(recipe)) {
    setBlasThreads(recordedNumber(recipe, "blas threads", recordedThreads(recipe)));
  }

 private:
  NumericsTurn turn_;
  ThreadScope scope_;
};

}  // namespace

Network openNetworkBySource(const OpenNetworkSpec& spec, const RunContext& context) {
  return isSample(spec.path.string()) ? openSample(context) : openNetwork(spec, context);
}

Array readInput(const Network& network, const InputSource& source, Image* picture) {
  if (!source.tensor.empty()) {
    auto input = readTensor(source.path, source.tensor);
    requireInput(network, input);
    if (picture) *picture = imageOfInput(network, input);
    return input;
  }
  requirePreprocessing(network);
  const auto image = isSample(source.path) ? sampleScene(source.path).image : readImage(source.path);
  if (picture) *picture = visibleImage(network, image);
  return prepareInput(network, image);
}

Replay replay(const Recipe& recipe, const std::filesystem::path& folder, const RunContext& context) {
  return replay(recipe, folder, context,
                [](const OpenNetworkSpec& spec, const std::string&, const RunContext& within) {
                  return openNetworkBySource(spec, within);
                });
}

Replay replay(const Recipe& recipe, const std::filesystem::path& folder, const RunContext& context,
              const NetworkOpener& opener) {
  const auto& method = methodById(recipe.method);
  const auto network =
      opener({.path = located(recipe.networkPath, folder),
              .architecture = recipe.architecture == kTorchScriptArchitecture ? "" : recipe.architecture},
             recipe.networkDigest, context)
          .withPreprocessing(recipe.preprocessing);
  const InputSource source{located(recipe.input.path, folder), recipe.input.tensor};
  const RecordedThreads recorded(recipe, context);  // a training beside does not wait for a file to be read
  Replay result{.request = {.network = network, .target = recipe.target},
                .params = locatedParams(method, recipe, folder)};
  result.request.input = readInput(network, source, &result.picture);
  result.attribution = explain(method, result.request, result.params, context);
  result.recipe = makeRecipe(result.request, source, method, result.params, result.attribution);
  compareWith(recipe, result);
  return result;
}

std::string commandLine(const Recipe& recipe) {
  std::string line = "heatproof-cli explain --model " + shellWord(recipe.networkPath);
  if (!isSample(recipe.networkPath) && recipe.architecture != kTorchScriptArchitecture)
    line += " --arch " + shellWord(recipe.architecture);
  line += recipe.input.tensor.empty()
              ? " --image " + shellWord(recipe.input.path)
              : " --input " + shellWord(recipe.input.path + ":" + recipe.input.tensor);
  line += " --method " + recipe.method;
  const auto& method = methodById(recipe.method);
  auto params = method.defaults;
  paramsFromJson(method.params, Json::parse(recipe.params), params);
  for (const auto& param : method.params) {
    const auto value = valueText(param, params);
    if (value != valueText(param, method.defaults)) line += " --" + param.info.id + " " + shellWord(value);
  }
  return line + " --class " + std::to_string(recipe.target) + " --threads " +
         std::to_string(recordedThreads(recipe)) + " --out figure.png";
}

}  // namespace hp
