// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/matched_tensors.h"

#include <map>

#include "core/compare/stored_sums.h"

namespace hp {
namespace {

StoredNumbers numbersOf(const StoredTensor& tensor, const std::vector<char>& bytes) {
  return {elementKindOfSafetensors(tensor.type).value(), bytes.data()};
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
  const StoredTensor& left = baseline_.tensors()[pair.baseline];
  const StoredTensor& right = candidate_.tensors()[pair.candidate];
  if (left.type == "F32" && right.type == "F32") return floatSums(pair, first, count);
  const auto numbers = static_cast<std::size_t>(count);
  storedLeft_.resize(numbers * storedSize(left));
  storedRight_.resize(numbers * storedSize(right));
  baseline_.readStored(pair.baseline, first, count, storedLeft_.data());
  candidate_.readStored(pair.candidate, first, count, storedRight_.data());
  return sumsOfStored(numbersOf(left, storedLeft_), numbersOf(right, storedRight_), count);
}

TensorSums StretchReader::floatSums(const MatchedTensor& pair, std::int64_t first, std::int64_t count) {
  left_.resize(static_cast<std::size_t>(count));
  right_.resize(static_cast<std::size_t>(count));
  baseline_.read(pair.baseline, first, left_);
  candidate_.read(pair.candidate, first, right_);
  return sumsOf(left_, right_);
}

}  // namespace hp
