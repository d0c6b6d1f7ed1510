// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resources.h"
#include "core/base/text.h"
#include "core/evaluate/experiment.h"

namespace hp {

std::vector<ExperimentPreset> experimentPresets() {
  return {
      {"rotation-and-noise", HP_TEXT("Experiments", "Rotation and noise, LRP and LIME, first four classes"),
       "rotation-and-noise.json"},
      {"first-look", HP_TEXT("Experiments", "Rotation, gradients and Grad-CAM, a first look"),
       "first-look.json"}};
}

Experiment presetExperiment(const ExperimentPreset& preset) {
  return readExperiment(resourceFolder() / "experiments" / preset.resource);
}

}  // namespace hp
