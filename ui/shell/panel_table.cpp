// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panel_table.h"

#include <QCoreApplication>

#include "ui/panels/about/about_panel.h"
#include "ui/panels/both_explanations/both_explanations_panel.h"
#include "ui/panels/compare_curves/compare_curves_panel.h"
#include "ui/panels/compared_runs/compared_runs_panel.h"
#include "ui/panels/comparison/comparison_panel.h"
#include "ui/panels/data/data_panel.h"
#include "ui/panels/differences/differences_panel.h"
#include "ui/panels/epochs/epochs_panel.h"
#include "ui/panels/experiment/experiment_panel.h"
#include "ui/panels/explained_set/explained_set_panel.h"
#include "ui/panels/flips/flips_panel.h"
#include "ui/panels/history/history_panel.h"
#include "ui/panels/image/image_panel.h"
#include "ui/panels/jobs/jobs_panel.h"
#include "ui/panels/log/log_panel.h"
#include "ui/panels/loss/loss_panel.h"
#include "ui/panels/method/method_panel.h"
#include "ui/panels/network/network_panel.h"
#include "ui/panels/pictures/pictures_panel.h"
#include "ui/panels/pinned/pinned_panel.h"
#include "ui/panels/recipe/recipe_panel.h"
#include "ui/panels/robustness_cell/robustness_cell_panel.h"
#include "ui/panels/robustness_plot/robustness_plot_panel.h"
#include "ui/panels/robustness_table/robustness_table_panel.h"
#include "ui/panels/runs/runs_panel.h"
#include "ui/panels/runs_matrix/runs_matrix_panel.h"
#include "ui/panels/topk/topk_panel.h"
#include "ui/panels/training/training_panel.h"
#include "ui/panels/transformation_preview/transformation_preview_panel.h"
#include "ui/panels/verdict/verdict_panel.h"
#include "ui/panels/weights_difference/weights_difference_panel.h"

namespace hp {

namespace {

template <class Kind>
Panel* make(Session& session) {
  return new Kind(session);
}

constexpr auto kExplain = WorkspaceId::Explain;
constexpr auto kTrain = WorkspaceId::Train;
constexpr auto kCompare = WorkspaceId::Compare;
constexpr auto kRobustness = WorkspaceId::Robustness;

constexpr PanelRow kPanels[] = {
    {kExplain, "image", QT_TRANSLATE_NOOP("Panels", "Picture"), "image", "Alt+1", Qt::NoDockWidgetArea, "",
     true, make<ImagePanel>},
    {kExplain, "classes", QT_TRANSLATE_NOOP("Panels", "Top classes"), "classes", "Alt+2",
     Qt::LeftDockWidgetArea, "", true, make<TopkPanel>},
    {kExplain, "method", QT_TRANSLATE_NOOP("Panels", "Method"), "method", "Alt+3", Qt::LeftDockWidgetArea, "",
     true, make<MethodPanel>},
    {kExplain, "history", QT_TRANSLATE_NOOP("Panels", "History"), "history", "Alt+4",
     Qt::BottomDockWidgetArea, "", true, make<HistoryPanel>},
    {kExplain, "comparison", QT_TRANSLATE_NOOP("Panels", "Comparison"), "compare", "Alt+5",
     Qt::RightDockWidgetArea, "", true, make<ComparisonPanel>},
    {kExplain, "network", QT_TRANSLATE_NOOP("Panels", "Network"), "network", "Alt+6", Qt::RightDockWidgetArea,
     "comparison", false, make<NetworkPanel>},
    {kExplain, "jobs", QT_TRANSLATE_NOOP("Panels", "Jobs"), "jobs", "Alt+7", Qt::RightDockWidgetArea, "",
     true, make<JobsPanel>},
    {kExplain, "log", QT_TRANSLATE_NOOP("Panels", "Log"), "log", "Alt+8", Qt::RightDockWidgetArea, "jobs",
     false, make<LogPanel>},
    {kExplain, "about", QT_TRANSLATE_NOOP("Panels", "Environment"), "info", "Alt+9", Qt::RightDockWidgetArea,
     "comparison", false, make<AboutPanel>},

    {kTrain, "loss", QT_TRANSLATE_NOOP("Panels", "Loss and accuracy"), "train", "Alt+1", Qt::NoDockWidgetArea,
     "", true, make<LossPanel>},
    {kTrain, "data", QT_TRANSLATE_NOOP("Panels", "Data"), "image", "Alt+2", Qt::LeftDockWidgetArea, "", true,
     make<DataPanel>},
    {kTrain, "recipe", QT_TRANSLATE_NOOP("Panels", "Recipe"), "settings", "Alt+3", Qt::LeftDockWidgetArea,
     "data", true, make<RecipePanel>},
    {kTrain, "pictures", QT_TRANSLATE_NOOP("Panels", "Contact sheet"), "grid", "Alt+4",
     Qt::BottomDockWidgetArea, "", true, make<PicturesPanel>},
    {kTrain, "pinned", QT_TRANSLATE_NOOP("Panels", "Pinned pictures"), "crosshair", "Alt+5",
     Qt::BottomDockWidgetArea, "pictures", true, make<PinnedPanel>},
    {kTrain, "training", QT_TRANSLATE_NOOP("Panels", "Training"), "play", "Alt+6", Qt::RightDockWidgetArea,
     "", true, make<TrainingPanel>},
    {kTrain, "runList", QT_TRANSLATE_NOOP("Panels", "Runs"), "history", "Alt+7", Qt::RightDockWidgetArea, "",
     true, make<RunsPanel>},
    {kTrain, "epochs", QT_TRANSLATE_NOOP("Panels", "Epochs"), "log", "Alt+8", Qt::RightDockWidgetArea,
     "runList", true, make<EpochsPanel>},
    {kTrain, "trainJobs", QT_TRANSLATE_NOOP("Panels", "Jobs"), "jobs", "Alt+9", Qt::RightDockWidgetArea,
     "runList", true, make<JobsPanel>},
    {kTrain, "trainLog", QT_TRANSLATE_NOOP("Panels", "Log"), "log", "Alt+0", Qt::RightDockWidgetArea,
     "runList", false, make<LogPanel>},

    {kCompare, "compareCurves", QT_TRANSLATE_NOOP("Panels", "Curves"), "train", "Alt+1", Qt::NoDockWidgetArea,
     "", true, make<CompareCurvesPanel>},
    {kCompare, "verdict", QT_TRANSLATE_NOOP("Panels", "Verdict"), "compare", "Alt+2", Qt::LeftDockWidgetArea,
     "", true, make<VerdictPanel>},
    {kCompare, "differences", QT_TRANSLATE_NOOP("Panels", "Differences"), "settings", "Alt+3",
     Qt::LeftDockWidgetArea, "", true, make<DifferencesPanel>},
    {kCompare, "weightsDifference", QT_TRANSLATE_NOOP("Panels", "Weights"), "layers", "Alt+4",
     Qt::BottomDockWidgetArea, "", true, make<WeightsDifferencePanel>},
    {kCompare, "explainedSet", QT_TRANSLATE_NOOP("Panels", "Explanations over pictures"), "explain",
     "Alt+Shift+7", Qt::BottomDockWidgetArea, "weightsDifference", true, make<ExplainedSetPanel>},
    {kCompare, "runsMatrix", QT_TRANSLATE_NOOP("Panels", "All runs"), "grid", "Alt+8",
     Qt::BottomDockWidgetArea, "weightsDifference", true, make<RunsMatrixPanel>},
    {kCompare, "comparedRuns", QT_TRANSLATE_NOOP("Panels", "Runs"), "history", "Alt+5",
     Qt::RightDockWidgetArea, "", true, make<ComparedRunsPanel>},
    {kCompare, "flips", QT_TRANSLATE_NOOP("Panels", "Flipped pictures"), "image", "Alt+6",
     Qt::RightDockWidgetArea, "", true, make<FlipsPanel>},
    {kCompare, "bothExplanations", QT_TRANSLATE_NOOP("Panels", "Explanations"), "explain", "Alt+7",
     Qt::RightDockWidgetArea, "", true, make<BothExplanationsPanel>},
    {kCompare, "compareJobs", QT_TRANSLATE_NOOP("Panels", "Jobs"), "jobs", "Alt+9", Qt::RightDockWidgetArea,
     "comparedRuns", true, make<JobsPanel>},
    {kCompare, "compareLog", QT_TRANSLATE_NOOP("Panels", "Log"), "log", "Alt+0", Qt::RightDockWidgetArea,
     "comparedRuns", false, make<LogPanel>},

    {kRobustness, "robustnessPlotPanel", QT_TRANSLATE_NOOP("Panels", "Robustness"), "robustness", "Alt+1",
     Qt::NoDockWidgetArea, "", true, make<RobustnessPlotPanel>},
    {kRobustness, "experiment", QT_TRANSLATE_NOOP("Panels", "Experiment"), "settings", "Alt+2",
     Qt::LeftDockWidgetArea, "", true, make<ExperimentPanel>},
    {kRobustness, "robustnessTable", QT_TRANSLATE_NOOP("Panels", "Rows"), "grid", "Alt+3",
     Qt::BottomDockWidgetArea, "", true, make<RobustnessTablePanel>},
    {kRobustness, "transformationPreview", QT_TRANSLATE_NOOP("Panels", "Preview"), "eye", "Alt+4",
     Qt::RightDockWidgetArea, "", true, make<TransformationPreviewPanel>},
    {kRobustness, "robustnessCell", QT_TRANSLATE_NOOP("Panels", "Before and after"), "explain", "Alt+5",
     Qt::RightDockWidgetArea, "", true, make<RobustnessCellPanel>},
    {kRobustness, "robustnessJobs", QT_TRANSLATE_NOOP("Panels", "Jobs"), "jobs", "Alt+9",
     Qt::BottomDockWidgetArea, "robustnessTable", true, make<JobsPanel>},
    {kRobustness, "robustnessLog", QT_TRANSLATE_NOOP("Panels", "Log"), "log", "Alt+0",
     Qt::BottomDockWidgetArea, "robustnessTable", false, make<LogPanel>},
};

}  // namespace

QString PanelRow::name() const { return QString::fromLatin1(id); }

QString PanelRow::translatedTitle() const { return QCoreApplication::translate("Panels", title); }

std::span<const PanelRow> panelTable() { return kPanels; }

}  // namespace hp
