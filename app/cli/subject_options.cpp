// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/subject_options.h"

#include "core/base/log.h"
#include "core/base/text.h"
#include "core/model/zoo/zoo.h"
#include "core/train/open_run.h"

namespace hp::cli {
namespace {

// "file.safetensors:name": the last colon separates, so that Windows drives stay whole.
InputSource tensorSource(const std::string& text) {
  const auto colon = text.rfind(':');
  if (colon == std::string::npos || colon == 0 || colon + 1 == text.size()) {
    throw UsageError{"--input wants FILE.safetensors:TENSOR, not '" + text + "'."};
  }
  return {text.substr(0, colon), text.substr(colon + 1)};
}

}  // namespace

std::vector<Option> SubjectOptions::describe() {
  return {
      {"--model", "FILE",
       "Weights: .pth, .safetensors, TorchScript or a run folder; sample: is the built-in network", &model,
       true},
      {"--arch", "ID", "Architecture, where the weights do not tell; see the models command", &arch},
      {"--classes", "FILE", "Class names, one a line", &classNames},
      {"--image", "FILE", "Picture: JPEG, PNG, BMP, TIFF or WebP; sample:N is built-in scene N", &image},
      {"--input", "FILE:TENSOR",
       "Instead of a picture: a tensor of a safetensors file, given to the network as it is", &input},
  };
}

Subject openSubject(const SubjectOptions& options, const RunContext& context) {
  if (options.model.empty()) throw UsageError{"--model wants a weights file."};
  if (!options.arch.empty()) typedByCaller([&] { return &architectureById(options.arch); });
  if (options.image.empty() == options.input.empty()) throw UsageError{"Give either --image or --input."};
  const auto source = options.input.empty() ? InputSource{options.image, {}} : tensorSource(options.input);
  Subject subject{openAnyNetwork({options.model, options.arch, options.classNames}, context), source};
  subject.input = readInput(subject.network, source, &subject.picture);
  log::debug("network: " + subject.network.title() + ", SHA-256 " + subject.network.digest());
  log::debug("input: " + shapeText(subject.input.shape) + ", SHA-256 " + digestOf(subject.input));
  return subject;
}

}  // namespace hp::cli
