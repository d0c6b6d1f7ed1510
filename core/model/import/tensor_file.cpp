// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/tensor_file.h"

#include "core/base/outcome.h"
#include "core/model/import/safetensors.h"

namespace hp {

Array readTensor(const std::filesystem::path& path, const std::string& name) {
  FileBytes file(path);
  return toArray(SafetensorsFile(file).tensor(name).to(at::kFloat));
}

Array readTensorAt(const std::string& fileAndTensor) {
  constexpr std::string_view kEnding = ".safetensors:";
  const std::size_t ending = fileAndTensor.find(kEnding);
  const std::size_t colon =
      ending == std::string::npos ? fileAndTensor.rfind(':') : ending + kEnding.size() - 1;
  if (colon == std::string::npos || colon == 0 || colon + 1 == fileAndTensor.size()) {
    throw Error("'" + fileAndTensor + "' names no tensor; write it as FILE.safetensors:TENSOR.");
  }
  return readTensor(fileAndTensor.substr(0, colon), fileAndTensor.substr(colon + 1));
}

}  // namespace hp
