// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/outcome.h"
#include "core/model/import/class_names.h"
#include "core/model/import/open_weights.h"
#include "core/model/import/torchscript/torchscript.h"
#include "core/model/import/weights_format.h"

namespace hp {
namespace {

Network openScript(const OpenNetworkSpec& spec, const RunContext& context) {
  if (!spec.architecture.empty() && spec.architecture != kTorchScriptArchitecture) {
    throw Error(spec.path.string() +
                " is TorchScript and says itself how it is built; leave the architecture out.");
  }
  return withFoundNames(openTorchScript(spec.path, {}, context), spec);
}

}  // namespace

Network openNetwork(const OpenNetworkSpec& spec, const RunContext& context) {
  FileBytes source(spec.path);
  if (weightsFormat(source) == WeightsFormat::TorchScript) return openScript(spec, context);
  return openWeights(source, spec, context);
}

}  // namespace hp
