// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/open_network.h"

#include "core/base/outcome.h"
#include "core/model/import/class_names.h"
#include "core/model/import/recognise.h"
#include "core/model/import/safetensors.h"
#include "core/model/import/state_dict.h"
#include "core/model/import/torchscript/torchscript.h"
#include "core/model/import/weights_format.h"

namespace hp {
namespace {

Network named(const Network& network, const OpenNetworkSpec& spec) {
  auto names = findClassNames(spec, network);
  return names.empty() ? network : network.withClassNames(std::move(names));
}

Network openScript(ByteSource& source, const OpenNetworkSpec& spec, const RunContext& context) {
  if (!spec.architecture.empty() && spec.architecture != "torchscript") {
    throw Error(source.name() + " is TorchScript and says itself how it is built; leave the architecture out.");
  }
  return named(openTorchScript(spec.path, {}, context), spec);
}

}  // namespace

Network openWeights(ByteSource& source, const OpenNetworkSpec& spec, const RunContext& context) {
  const bool isSafetensors = weightsFormat(source) == WeightsFormat::Safetensors;
  Weights weights = isSafetensors ? readSafetensors(source, context) : readStateDict(source, context);
  Recognised found = recognise(std::move(weights), spec.architecture, source.name());
  const Architecture& architecture = *found.architecture;
  return named(makeNetwork({.graph = std::move(found.graph),
                            .weights = std::move(found.weights),
                            .preprocessing = architecture.preprocessing,
                            .architecture = architecture.id,
                            .title = architecture.title,
                            .path = spec.path}),
               spec);
}

Network openNetwork(const OpenNetworkSpec& spec, const RunContext& context) {
  FileBytes source(spec.path);
  if (weightsFormat(source) == WeightsFormat::TorchScript) return openScript(source, spec, context);
  return openWeights(source, spec, context);
}

}  // namespace hp
