// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/weights_difference/weights_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <map>

#include "core/compare/count_text.h"
#include "ui/kit/conversions.h"

namespace hp {

namespace {

constexpr int kDigits = 3;

QString tr(const char* text, const char* comment = nullptr, int n = -1) {
  return QCoreApplication::translate("WeightsDifferencePanel", text, comment, n);
}

}  // namespace

std::vector<std::int64_t> commonEpochs(const ComparedRunPtr& a, const ComparedRunPtr& b) {
  std::vector<std::int64_t> common;
  if (!a || !b) return common;
  for (const auto& [epoch, file] : a->weights)
    if (b->weights.contains(epoch)) common.push_back(epoch);
  return common;
}

std::vector<TensorDifference> inNetworkOrder(const std::vector<TensorDifference>& tensors,
                                             const ComparedRun& run) {
  std::map<std::string, std::size_t> places;
  for (const auto* names : {&run.tensors, &run.buffers})
    for (const std::string& name : *names) places.emplace(name, places.size());
  const auto placeOf = [&](const TensorDifference& tensor) {
    const auto found = places.find(tensor.name);
    return found == places.end() ? places.size() : found->second;
  };
  std::vector<TensorDifference> ordered = tensors;
  std::stable_sort(ordered.begin(), ordered.end(), [&](const TensorDifference& a, const TensorDifference& b) {
    return placeOf(a) < placeOf(b);
  });
  return ordered;
}

QString totalsText(const WeightsDifference& weights) {
  const TensorDifference& all = weights.all;
  const auto left = weights.onlyBaseline.size() + weights.onlyCandidate.size() + weights.otherShapes.size();
  QStringList parts;
  if (weights.equalBits()) return tr("All %1 numbers have equal bits.").arg(toQString(countText(all.count)));
  parts << tr("%1 of %2 equal").arg(toQString(countText(all.equal)), toQString(countText(all.count)));
  parts << tr("relative L2 %1").arg(measuredNumber(all.relativeL2, kDigits));
  parts << tr("max |Δ| %1").arg(measuredNumber(all.maxAbs, kDigits));
  if (all.notFiniteBaseline + all.notFiniteCandidate > 0)
    parts << tr("not finite: %1").arg(all.notFiniteBaseline + all.notFiniteCandidate);
  if (left > 0) parts << tr("tensors not compared: %1").arg(left);
  return parts.join(QStringLiteral(" · "));
}

QString unmatchedText(const WeightsDifference& weights) {
  QStringList lines;
  for (const std::string& name : weights.onlyBaseline)
    lines << tr("%1 is in the baseline alone").arg(toQString(name));
  for (const std::string& name : weights.onlyCandidate)
    lines << tr("%1 is in the candidate alone").arg(toQString(name));
  for (const ShapeMismatch& other : weights.otherShapes)
    lines << tr("%1 is %2 in the baseline and %3 in the candidate")
                 .arg(toQString(other.name), toQString(shapeText(other.baseline)),
                      toQString(shapeText(other.candidate)));
  return lines.join(QLatin1Char('\n'));
}

QString overTimeText(const WeightsOverTime& overTime, double highest) {
  if (overTime.epochs.empty()) return tr("No epoch of which both kept weights can be read.");
  const QString range = tr("epochs %1 to %2, colours from 0 to %3")
                            .arg(overTime.epochs.front().epoch)
                            .arg(overTime.epochs.back().epoch)
                            .arg(shortNumber(highest, kDigits));
  return overTime.obstacles.empty()
             ? range
             : tr("%1; %n epochs are left out", nullptr, int(overTime.obstacles.size())).arg(range);
}

}  // namespace hp
