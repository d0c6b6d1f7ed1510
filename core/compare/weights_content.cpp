// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/weights_content.h"

#include <algorithm>
#include <limits>
#include <numeric>

#include "core/base/digest.h"

namespace hp {
namespace {

/// Elements that are read in one go.
constexpr std::int64_t kPiece = 1 << 17;

std::vector<std::size_t> byName(const std::vector<StoredTensor>& tensors) {
  std::vector<std::size_t> order(tensors.size());
  std::iota(order.begin(), order.end(), 0u);
  std::ranges::sort(order, {}, [&](std::size_t i) { return std::string_view(tensors[i].name); });
  return order;
}

/// A text that ends where its length says, so that no two lists of texts read alike.
void addText(Digest& digest, const std::string& text) {
  digest.add(std::to_string(text.size()) + ":" + text);
}

}  // namespace

std::int64_t storedBytes(const WeightsSource& source) {
  std::int64_t bytes = 0;
  for (const auto& tensor : source.tensors())
    bytes += elementCount(tensor.shape) * static_cast<std::int64_t>(storedSize(tensor));
  return bytes;
}

std::string contentDigest(const WeightsSource& source, std::int64_t most, const BytesRead& bytesRead) {
  Digest digest;
  std::vector<char> bytes;
  for (const auto i : byName(source.tensors())) {
    const auto& tensor = source.tensors()[i];
    addText(digest, tensor.name);
    addText(digest, tensor.type);
    addText(digest, shapeText(tensor.shape));
    const auto size = storedSize(tensor);
    const auto count = std::min(most, elementCount(tensor.shape));
    for (std::int64_t first = 0; first < count; first += kPiece) {
      const auto piece = std::min(kPiece, count - first);
      bytes.resize(static_cast<std::size_t>(piece) * size);
      source.readStored(i, first, piece, bytes.data());
      digest.add(bytes.data(), bytes.size());
      if (bytesRead) bytesRead(std::ssize(bytes));
    }
  }
  return digest.hex();
}

std::string contentDigest(const WeightsSource& source, const BytesRead& bytesRead) {
  return contentDigest(source, std::numeric_limits<std::int64_t>::max(), bytesRead);
}

}  // namespace hp
