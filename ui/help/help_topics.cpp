// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_topics.h"

#include <algorithm>
#include <iterator>

namespace hp {
namespace {

struct Row {
  const char* topic = "";
  const char* page = "";
};

/// A topic "measure:rmse" has the page "measure-rmse", "panel:image" the page "view-image". These are the
/// others: several that share a page, and names that are not the page's.
constexpr Row kOthers[] = {
    {"measure:relative-rmse", "measure-normalised-rmse#rmse-by-the-map-s-size"},
    {"measure:spearman-absolute", "measure-spearman#of-absolute-values"},
    {"measure:ssim-absolute", "measure-ssim"},
    {"measure:probability-change", "measure-prediction-change"},
    {"measure:rank-after", "measure-prediction-change"},
    {"measure:weights-l2", "measure-relative-l2"},
    {"measure:weights-cosine", "measure-cosine"},
    {"measure:weights-equal", "measure-equal-share"},
    {"measure:weights-max", "measure-max-difference"},
    {"measure:weights-ulp", "measure-ulp"},
    {"measure:local-lipschitz", "measure-lipschitz"},
    {"measure:max-sensitivity", "measure-sensitivity"},
    {"measure:average-sensitivity", "measure-sensitivity"},

    {"panel:runList", "view-runs"},
    {"panel:trainJobs", "view-jobs"},
    {"panel:trainLog", "view-log"},
    {"panel:compareCurves", "view-compare-curves"},
    {"panel:weightsDifference", "view-weights-difference"},
    {"panel:explainedSet", "view-explained-set"},
    {"panel:runsMatrix", "view-runs-matrix"},
    {"panel:comparedRuns", "view-compared-runs"},
    {"panel:bothExplanations", "view-both-explanations"},
    {"panel:compareJobs", "view-jobs"},
    {"panel:compareLog", "view-log"},
    {"panel:robustnessPlotPanel", "view-robustness-plot"},
    {"panel:robustnessTable", "view-robustness-table"},
    {"panel:transformationPreview", "view-transformation-preview"},
    {"panel:robustnessCell", "view-robustness-cell"},
    {"panel:robustnessJobs", "view-jobs"},
    {"panel:robustnessLog", "view-log"},
};

}  // namespace

QString helpPageOf(const QString& topic) {
  const auto found = std::find_if(std::begin(kOthers), std::end(kOthers),
                                  [&](const Row& row) { return topic == QLatin1String(row.topic); });
  if (found != std::end(kOthers)) return QString::fromLatin1(found->page);
  const qsizetype colon = topic.indexOf(QLatin1Char(':'));
  if (colon < 0) return {};
  const QString kind = topic.left(colon), id = topic.mid(colon + 1);
  return (kind == QLatin1String("panel") ? QStringLiteral("view") : kind) + QLatin1Char('-') + id;
}

}  // namespace hp
