// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/matched_tensors.h"

#include <bit>
#include <cstring>
#include <map>

#include "core/model/import/element_kind.h"

namespace hp {
namespace {

/// Types whose numbers float32 cannot all hold.
bool isWide(const StoredTensor& tensor) {
  return tensor.type == "F64" || tensor.type == "I64" || tensor.type == "I32";
}

double storedValue(const StoredTensor& tensor, const char* bytes) {
  return elementValue(elementKindOfSafetensors(tensor.type).value(), bytes);
}

}  // namespace

std::vector<MatchedTensor> matchTensors(const WeightsSource& baseline, const WeightsSource& candidate,
                                        WeightsDifference& difference) {
  std::map<std::string, std::size_t> ofCandidate;
  for (std::size_t i = 0; i < candidate.tensors().size(); ++i)
    ofCandidate.emplace(candidate.tensors()[i].name, i);
  std::vector<MatchedTensor> pairs;
  std::vector<bool> isMet(candidate.tensors().size());
  for (std::size_t i = 0; i < baseline.tensors().size(); ++i) {
    const StoredTensor& tensor = baseline.tensors()[i];
    const auto partner = ofCandidate.find(tensor.name);
    if (partner == ofCandidate.end()) {
      difference.onlyBaseline.push_back(tensor.name);
      continue;
    }
    isMet[partner->second] = true;
    const StoredTensor& other = candidate.tensors()[partner->second];
    if (tensor.shape != other.shape) {
      difference.otherShapes.push_back({tensor.name, tensor.shape, other.shape});
      continue;
    }
    if (tensor.type != other.type) difference.otherTypes.push_back(tensor.name);
    pairs.push_back({i, partner->second, elementCount(tensor.shape),
                     static_cast<std::int64_t>(storedSize(tensor) + storedSize(other))});
  }
  for (std::size_t i = 0; i < isMet.size(); ++i) {
    if (!isMet[i]) difference.onlyCandidate.push_back(candidate.tensors()[i].name);
  }
  return pairs;
}

TensorSums StretchReader::sums(const MatchedTensor& pair, std::int64_t first, std::int64_t count) {
  left_.resize(static_cast<std::size_t>(count));
  right_.resize(static_cast<std::size_t>(count));
  baseline_.read(pair.baseline, first, left_);
  candidate_.read(pair.candidate, first, right_);
  TensorSums sums = sumsOf(left_, right_);
  if (isWide(baseline_.tensors()[pair.baseline]) || isWide(candidate_.tensors()[pair.candidate]))
    tellRoundedApart(pair, first, sums);
  return sums;
}

/// Elements that only rounding makes equal are not equal: they go to the first bin.
void StretchReader::tellRoundedApart(const MatchedTensor& pair, std::int64_t first, TensorSums& sums) {
  const StoredTensor& left = baseline_.tensors()[pair.baseline];
  const StoredTensor& right = candidate_.tensors()[pair.candidate];
  const std::size_t leftSize = storedSize(left), rightSize = storedSize(right);
  storedLeft_.resize(left_.size() * leftSize);
  storedRight_.resize(right_.size() * rightSize);
  baseline_.readStored(pair.baseline, first, sums.count, storedLeft_.data());
  candidate_.readStored(pair.candidate, first, sums.count, storedRight_.data());
  std::int64_t apart = 0;
  for (std::size_t i = 0; i < left_.size(); ++i) {
    if (std::bit_cast<std::uint32_t>(left_[i]) != std::bit_cast<std::uint32_t>(right_[i])) continue;
    const char* a = &storedLeft_[i * leftSize];
    const char* b = &storedRight_[i * rightSize];
    apart += left.type == right.type ? std::memcmp(a, b, leftSize) != 0
                                     : storedValue(left, a) != storedValue(right, b);
  }
  sums.ulpHistogram[0] -= apart;
  sums.ulpHistogram[1] += apart;
}

}  // namespace hp
