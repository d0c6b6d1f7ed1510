// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/weights_source.h"

#include <algorithm>

#include "core/base/outcome.h"
#include "core/compare/strided_bytes.h"
#include "core/model/import/element_kind.h"
#include "core/model/import/placed_tensors.h"
#include "core/model/import/weights_format.h"

namespace hp {
namespace {

/// Numbers that are converted in one go.
constexpr std::size_t kPiece = 1 << 14;

ElementKind kindOf(const StoredTensor& tensor) {
  const auto kind = elementKindOfSafetensors(tensor.type);
  if (!kind) throw Error("Tensors of the type " + tensor.type + " are not read.");
  return *kind;
}

std::vector<StoredTensor> described(const std::vector<PlacedTensor>& placed) {
  std::vector<StoredTensor> tensors;
  for (const auto& [name, view, storage] : placed)
    tensors.push_back({name, view.sizes, std::string(safetensorsName(view.kind))});
  return tensors;
}

/// Reads as they are stored and has `convert` each piece.
template <class Number, class Convert>
void inPieces(const WeightsSource& source, std::size_t tensor, std::int64_t first, std::span<Number> into,
              const Convert& convert) {
  std::vector<char> bytes(std::min(kPiece, into.size()) * storedSize(source.tensors()[tensor]));
  for (std::size_t at = 0; at < into.size(); at += kPiece) {
    const auto piece = into.subspan(at, std::min(kPiece, into.size() - at));
    source.readStored(tensor, first + static_cast<std::int64_t>(at), std::ssize(piece), bytes.data());
    convert(bytes.data(), piece);
  }
}

/// Reads a file's tensors where they lie.
class FileWeights : public WeightsSource {
 public:
  FileWeights(const std::filesystem::path& path, std::vector<PlacedTensor> placed, bool hasOrder)
      : WeightsSource(path, described(placed), hasOrder),
        file_(path),
        strided_(file_),
        placed_(std::move(placed)) {}

  void readStored(std::size_t tensor, std::int64_t first, std::int64_t count, void* into) const override {
    const TensorView& view = placed_.at(tensor).view;
    if (first < 0 || count < 0 || first > elementCount(view.sizes) - count)
      throw Error(path_.string() + " is asked for more numbers than its tensor has.");
    if (count == 0) return;
    if (!isContiguous(view)) return readStrided(placed_[tensor], first, count, static_cast<char*>(into));
    const std::size_t size = elementSize(view.kind);
    file_.read(byteOf(placed_[tensor], view.offset + first), into, static_cast<std::size_t>(count) * size);
  }

 private:
  static std::uint64_t byteOf(const PlacedTensor& tensor, std::int64_t element) {
    return tensor.storage.begin + static_cast<std::uint64_t>(element) * elementSize(tensor.view.kind);
  }

  /// Row by row of the last axis.
  void readStrided(const PlacedTensor& tensor, std::int64_t first, std::int64_t count, char* to) const {
    const TensorView& view = tensor.view;
    const std::size_t size = elementSize(view.kind), last = view.sizes.size() - 1;
    while (count > 0) {
      std::int64_t rest = first, element = view.offset;
      for (std::size_t axis = last + 1; axis-- > 0; rest /= view.sizes[axis])
        element += rest % view.sizes[axis] * view.strides[axis];
      const std::int64_t part = std::min(count, view.sizes[last] - first % view.sizes[last]);
      strided_.read(byteOf(tensor, element), static_cast<std::uint64_t>(view.strides[last]) * size, part,
                    size, to);
      first += part;
      count -= part;
      to += static_cast<std::size_t>(part) * size;
    }
  }

  mutable FileBytes file_;
  mutable StridedBytes strided_;
  std::vector<PlacedTensor> placed_;
};

}  // namespace

std::size_t storedSize(const StoredTensor& tensor) { return elementSize(kindOf(tensor)); }

void WeightsSource::read(std::size_t tensor, std::int64_t first, std::span<float> into) const {
  const ElementKind kind = kindOf(tensors_.at(tensor));
  if (kind == ElementKind::Float32)
    return readStored(tensor, first, static_cast<std::int64_t>(into.size()), into.data());
  inPieces(*this, tensor, first, into, [kind](const char* bytes, std::span<float> piece) {
    elementsAsFloats(kind, bytes, piece.size(), piece.data());
  });
}

void WeightsSource::read(std::size_t tensor, std::int64_t first, std::span<double> into) const {
  const ElementKind kind = kindOf(tensors_.at(tensor));
  const std::size_t size = elementSize(kind);
  inPieces(*this, tensor, first, into, [kind, size](const char* bytes, std::span<double> piece) {
    for (std::size_t i = 0; i < piece.size(); ++i) piece[i] = elementValue(kind, bytes + i * size);
  });
}

std::unique_ptr<WeightsSource> openWeightsSource(const std::filesystem::path& path,
                                                 const RunContext& context) {
  context.checkStop();
  FileBytes file(path);
  const bool hasOrder = weightsFormat(file) != WeightsFormat::Safetensors;
  return std::make_unique<FileWeights>(path, placedTensors(path), hasOrder);
}

Array readTensor(const WeightsSource& source, std::size_t tensor) {
  Array array{.shape = source.tensors().at(tensor).shape};
  array.values.resize(static_cast<std::size_t>(elementCount(array.shape)));
  source.read(tensor, 0, array.values);
  return array;
}

}  // namespace hp
