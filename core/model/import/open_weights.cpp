// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/open_weights.h"

#include "core/model/import/class_names.h"
#include "core/model/import/recognise.h"
#include "core/model/import/safetensors.h"
#include "core/model/import/state_dict.h"
#include "core/model/import/weights_format.h"

namespace hp {

Network openWeights(ByteSource& source, const OpenNetworkSpec& spec, const RunContext& context) {
  const bool isSafetensors = weightsFormat(source) == WeightsFormat::Safetensors;
  Weights weights = isSafetensors ? readSafetensors(source, context) : readStateDict(source, context);
  Recognised found = recognise(std::move(weights), spec.architecture, source.name());
  const Architecture& architecture = *found.architecture;
  return withFoundNames(makeNetwork({.graph = std::move(found.graph),
                                     .weights = std::move(found.weights),
                                     .preprocessing = architecture.preprocessing,
                                     .architecture = architecture.id,
                                     .title = architecture.title,
                                     .path = spec.path}),
                        spec);
}

}  // namespace hp
