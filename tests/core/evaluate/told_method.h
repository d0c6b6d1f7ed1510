// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/experiment.h"

namespace hp::test {

/// A method whose map is what `mapOf` makes of the request.
template <class MapOf>
Method toldMethod(MapOf mapOf) {
  return {.info = {.id = "told", .name = "Told"},
          .run = [mapOf](const ExplainRequest& request, const std::any&, const RunContext&) {
            Attribution result;
            result.map = mapOf(request);
            return result;
          }};
}

/// The input's first channel: a map that shows the picture and nothing of the network.
inline Array firstChannel(const ExplainRequest& request) {
  const auto height = request.input.size(2), width = request.input.size(3);
  return {{height, width}, {request.input.values.begin(), request.input.values.begin() + height * width}};
}

/// Methods of the table by id, with their defaults.
inline std::vector<ExperimentMethod> methodsNamed(std::initializer_list<const char*> ids) {
  std::vector<ExperimentMethod> methods;
  for (const char* id : ids) methods.push_back({&methodById(id), methodById(id).defaults, {}});
  return methods;
}

}  // namespace hp::test
