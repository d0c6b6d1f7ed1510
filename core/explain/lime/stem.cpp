// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lime/stem.h"

#include <algorithm>
#include <set>
#include <utility>

#include "core/explain/lime/receptive_field.h"

namespace hp {
namespace {

constexpr std::size_t kMostSegments = 10;         // that a place may see: 1024 patterns
constexpr std::int64_t kMostValues = 50'000'000;  // floats kept of all rows: 200 MB
constexpr std::int64_t kValueCost = 30;           // multiply-adds that moving one value costs
constexpr double kWorthIt = 0.95;

/// The segments that each place of a node's output sees, ascending; nothing when one sees too many.
std::optional<std::vector<std::vector<int>>> seenBy(const Node& node, const ReceptiveField& field,
                                                    const Segmentation& segmentation) {
  std::vector<std::vector<int>> result;
  std::vector<int> lastSeen(static_cast<std::size_t>(segmentation.count), -1);
  for (std::int64_t row = 0; row < node.shape[1]; ++row) {
    for (std::int64_t column = 0; column < node.shape[2]; ++column) {
      const int place = static_cast<int>(result.size());
      auto& seen = result.emplace_back();
      const auto top = field.rows.start + row * field.rows.step,
                 left = field.columns.start + column * field.columns.step;
      const auto bottom = std::min<std::int64_t>(top + field.rows.size, segmentation.height);
      const auto right = std::min<std::int64_t>(left + field.columns.size, segmentation.width);
      for (auto y = std::max<std::int64_t>(top, 0); y < bottom; ++y) {
        for (auto x = std::max<std::int64_t>(left, 0); x < right; ++x) {
          const int label = segmentation.labels[static_cast<std::size_t>(y * segmentation.width + x)];
          if (std::exchange(lastSeen[static_cast<std::size_t>(label)], place) != place) seen.push_back(label);
        }
      }
      if (seen.size() > kMostSegments) return std::nullopt;
      std::sort(seen.begin(), seen.end());
    }
  }
  return result;
}

/// Sets that are part of no other one; the larger and then the lexically smaller first.
std::vector<std::vector<int>> largestSets(const std::vector<std::vector<int>>& sets) {
  const auto larger = [](const auto& a, const auto& b) {
    return a.size() != b.size() ? a.size() > b.size() : a < b;
  };
  const std::set<std::vector<int>, decltype(larger)> distinct(sets.begin(), sets.end(), larger);
  std::vector<std::vector<int>> result;
  for (const auto& set : distinct) {
    const bool isPart = std::any_of(result.begin(), result.end(), [&](const auto& whole) {
      return std::includes(whole.begin(), whole.end(), set.begin(), set.end());
    });
    if (!isPart) result.push_back(set);
  }
  return result;
}

std::int64_t cost(const Graph& graph, const Node& node) {
  const auto products =
      node.inputs.empty() ? 0 : multiplyAdds(node.layer, graph.node(node.inputs.front()).shape, node.shape);
  return products + kValueCost * elementCount(node.shape);
}

}  // namespace

Stem::Pattern Stem::Sighted::pattern(const std::uint8_t* bits) const {
  Pattern result = 0;
  for (std::size_t i = 0; i < segments.size(); ++i) result |= Pattern{bits[segments[i]]} << i;
  return result;
}

std::optional<Stem> Stem::find(const Graph& graph, const Segmentation& segmentation, const Design& design) {
  std::int64_t all = 0, before = 0;
  for (const auto& node : graph.nodes()) all += cost(graph, node);
  std::optional<Stem> best;
  double least = kWorthIt * static_cast<double>(all);
  for (const auto& node : graph.nodes()) {
    before += cost(graph, node);
    if (node.id == 0 || !isCut(graph, node.id)) continue;
    auto stem = endingAt(graph, node.id, segmentation, design);
    if (!stem) continue;
    const double share = static_cast<double>(stem->rows().samples) / design.samples;
    const double work =
        share * static_cast<double>(before) +
        static_cast<double>(all - before + kValueCost * static_cast<std::int64_t>(stem->size()));
    if (work >= least) continue;
    least = work;
    best = std::move(stem);
  }
  return best;
}

std::optional<Stem> Stem::endingAt(const Graph& graph, NodeId id, const Segmentation& segmentation,
                                   const Design& design) {
  const auto field = receptiveFields(graph).at(id);
  if (!field || !isCut(graph, id)) return std::nullopt;
  const auto& node = graph.node(id);
  const auto seen = seenBy(node, *field, segmentation);
  if (!seen) return std::nullopt;
  Stem stem;
  stem.end_ = id;
  stem.size_ = static_cast<std::size_t>(elementCount(node.shape));
  stem.place(*seen, static_cast<std::size_t>(node.shape[0]));
  if (!stem.cover(design)) return std::nullopt;
  return stem;
}

void Stem::place(const std::vector<std::vector<int>>& seen, std::size_t channels) {
  for (auto& set : largestSets(seen)) sighted_.push_back({std::move(set)});
  std::map<std::vector<int>, std::size_t> known;
  for (std::size_t i = 0; i < seen.size(); ++i) {
    auto found = known.find(seen[i]);
    if (found == known.end()) {
      const auto whole = std::find_if(sighted_.begin(), sighted_.end(), [&](const Sighted& s) {
        return std::includes(s.segments.begin(), s.segments.end(), seen[i].begin(), seen[i].end());
      });
      found = known.emplace(seen[i], static_cast<std::size_t>(whole - sighted_.begin())).first;
    }
    if (spans_.empty() || spans_.back().sighted != found->second)
      spans_.push_back({i * channels, 0, found->second});
    spans_.back().count += channels;
  }
}

/// The patterns of every sighted set, in the order in which samples show them.
std::vector<std::vector<Stem::Pattern>> Stem::patternsIn(const Design& design) const {
  std::vector<std::vector<Pattern>> result;
  for (const auto& sighted : sighted_) {
    std::set<Pattern> known;
    auto& patterns = result.emplace_back();
    for (int s = 0; s < design.samples; ++s) {
      const auto pattern = sighted.pattern(design.row(s));
      if (known.insert(pattern).second) patterns.push_back(pattern);
    }
  }
  return result;
}

// Rows until no pattern is missing. False when that takes more than half as many rows as there are
// samples, or too much memory.
bool Stem::cover(const Design& design) {
  auto missing = patternsIn(design);
  rows_ = {0, design.segments, {}};
  while (
      std::any_of(missing.begin(), missing.end(), [](const auto& patterns) { return !patterns.empty(); })) {
    const bool tooMuch = (rows_.samples + 1) * static_cast<std::int64_t>(size_) > kMostValues;
    if (2 * rows_.samples >= design.samples || tooMuch) return false;
    const auto row = nextRow(missing);
    for (std::size_t k = 0; k < sighted_.size(); ++k) {
      const auto pattern = sighted_[k].pattern(row.data());
      sighted_[k].rows.try_emplace(pattern, rows_.samples);
      std::erase(missing[k], pattern);
    }
    rows_.bits.insert(rows_.bits.end(), row.begin(), row.end());
    ++rows_.samples;
  }
  return true;
}

// Greedy: from every sighted set in turn a missing pattern that agrees with the bits set so far.
std::vector<std::uint8_t> Stem::nextRow(const std::vector<std::vector<Pattern>>& missing) const {
  constexpr std::uint8_t kFree = 2;
  std::vector<std::uint8_t> row(static_cast<std::size_t>(rows_.segments), kFree);
  for (std::size_t k = 0; k < sighted_.size(); ++k) {
    const auto& segments = sighted_[k].segments;
    const auto bitOf = [&](std::size_t i) -> std::uint8_t& {
      return row[static_cast<std::size_t>(segments[i])];
    };
    const auto agrees = [&](Pattern pattern) {
      for (std::size_t i = 0; i < segments.size(); ++i) {
        if (bitOf(i) != kFree && bitOf(i) != (pattern >> i & 1)) return false;
      }
      return true;
    };
    const auto found = std::find_if(missing[k].begin(), missing[k].end(), agrees);
    if (found == missing[k].end()) continue;
    for (std::size_t i = 0; i < segments.size(); ++i) bitOf(i) = *found >> i & 1;
  }
  std::replace(row.begin(), row.end(), kFree, std::uint8_t{0});
  return row;
}

void Stem::assemble(const std::uint8_t* sample, const float* ofRows, float* to) const {
  std::vector<const float*> source;
  for (const auto& sighted : sighted_) {
    source.push_back(ofRows + static_cast<std::size_t>(sighted.rows.at(sighted.pattern(sample))) * size_);
  }
  for (const auto& [begin, count, sighted] : spans_) std::copy_n(source[sighted] + begin, count, to + begin);
}

}  // namespace hp
