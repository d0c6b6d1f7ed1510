// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/placed_tensors.h"

#include "core/base/outcome.h"
#include "core/model/import/safetensors.h"
#include "core/model/import/saved_object.h"
#include "core/model/import/state_dict.h"
#include "core/model/import/torchscript/torchscript.h"
#include "core/model/import/weights_format.h"

namespace hp {
namespace {

/// Elements of all tensors together: so many for each byte of the file, and so many in any case.
constexpr std::uint64_t kMostPerByte = 4, kMostInAnyCase = 64u << 20;

std::vector<PlacedTensor> ofSavedObject(const SavedObject& saved, const std::string& file) {
  std::vector<PlacedTensor> tensors;
  for (auto& [name, view] : stateDictViews(saved.document, file)) {
    const ByteRange storage = isEmpty(view) ? ByteRange{} : saved.placeOf(view.storage);
    tensors.push_back({std::move(name), std::move(view), storage});
  }
  return tensors;
}

std::vector<PlacedTensor> ofAnyFormat(const std::filesystem::path& path, FileBytes& source) {
  switch (weightsFormat(source)) {
    case WeightsFormat::Safetensors:
      return SafetensorsFile(source).placed();
    case WeightsFormat::TorchScript:
      return placedScriptTensors(path);
    case WeightsFormat::TorchZip:
      return ofSavedObject(openZipFormat(source), source.name());
    case WeightsFormat::TorchStream:
      break;
  }
  return ofSavedObject(openStreamFormat(source), source.name());
}

void check(const std::vector<PlacedTensor>& tensors, const ByteSource& source) {
  std::uint64_t left = source.size() * kMostPerByte + kMostInAnyCase;
  for (const auto& [name, view, storage] : tensors) {
    if (storage.begin > source.size() || storage.size > source.size() - storage.begin)
      throw damaged(source.name(), "it ends before its content does");
    const auto elements = static_cast<std::int64_t>(storage.size / elementSize(view.kind));
    checkRepeatingView(view, elements, static_cast<std::int64_t>(left), name, source.name());
    left -= static_cast<std::uint64_t>(elementCount(view.sizes));
  }
}

}  // namespace

std::vector<PlacedTensor> placedTensors(const std::filesystem::path& path) {
  FileBytes source(path);
  std::vector<PlacedTensor> tensors = ofAnyFormat(path, source);
  std::erase_if(tensors, [](const PlacedTensor& tensor) { return isEmpty(tensor.view); });
  check(tensors, source);
  std::vector<std::string> names;
  for (const PlacedTensor& tensor : tensors) names.push_back(tensor.name);
  const std::size_t prefix = wrappingPrefix(names);
  for (PlacedTensor& tensor : tensors) tensor.name.erase(0, prefix);
  return tensors;
}

}  // namespace hp
