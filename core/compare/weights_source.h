// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/base/array.h"
#include "core/base/run_context.h"

namespace hp {

/// One tensor of a weights file.
struct StoredTensor {
  std::string name = {};  ///< wrapping prefixes ("module.") taken off
  Shape shape = {};
  std::string type = {};  ///< as it is stored: "F32", "F16", "BF16", "F64", "I64", ... (safetensors' names)
};

/// Bytes that an element of this tensor takes in its file.
std::size_t storedSize(const StoredTensor& tensor);

/// The tensors of a weights file, read piece by piece: never is a whole file, or a whole large tensor, in
/// memory. May be read from several threads at once.
class WeightsSource {
 public:
  virtual ~WeightsSource() = default;

  const std::filesystem::path& path() const { return path_; }
  /// In the order of the file; those of safetensors, which has none, in the order of their names.
  const std::vector<StoredTensor>& tensors() const { return tensors_; }
  /// Whether that order means something.
  bool hasOrder() const { return hasOrder_; }
  /// Values first .. first + into.size() - 1 of a tensor in row-major order as float32 (integers and doubles
  /// rounded). Throws Error naming the file when it cannot be read, or shrank since it was opened.
  void read(std::size_t tensor, std::int64_t first, std::span<float> into) const;
  /// The same as float64, which only 64-bit integers beyond 2^53 are rounded to.
  void read(std::size_t tensor, std::int64_t first, std::span<double> into) const;
  /// The same as they are stored, little endian; `into` holds `count` elements of the tensor's type.
  virtual void readStored(std::size_t tensor, std::int64_t first, std::int64_t count, void* into) const = 0;

 protected:
  WeightsSource(std::filesystem::path path, std::vector<StoredTensor> tensors, bool hasOrder)
      : path_(std::move(path)), tensors_(std::move(tensors)), hasOrder_(hasOrder) {}

  std::filesystem::path path_;
  std::vector<StoredTensor> tensors_;
  bool hasOrder_;
};

/// Opens a weights file of any readable kind: safetensors, torch.save in both formats, TorchScript. Only
/// headers are read; tensors without elements are left out. Throws Error in one sentence for anything else,
/// and for damaged files.
std::unique_ptr<WeightsSource> openWeightsSource(const std::filesystem::path& path,
                                                 const RunContext& context);

/// A whole tensor; for small ones.
Array readTensor(const WeightsSource& source, std::size_t tensor);

}  // namespace hp
