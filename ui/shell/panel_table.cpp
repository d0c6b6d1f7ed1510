// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panel_table.h"

#include <QCoreApplication>

#include "ui/panels/about/about_panel.h"
#include "ui/panels/comparison/comparison_panel.h"
#include "ui/panels/history/history_panel.h"
#include "ui/panels/image/image_panel.h"
#include "ui/panels/jobs/jobs_panel.h"
#include "ui/panels/log/log_panel.h"
#include "ui/panels/method/method_panel.h"
#include "ui/panels/network/network_panel.h"
#include "ui/panels/topk/topk_panel.h"

namespace hp {

namespace {

template <class Kind>
Panel* make(Session& session) {
  return new Kind(session);
}

constexpr PanelRow kPanels[] = {
    {"image", QT_TRANSLATE_NOOP("Panels", "Picture"), "image", "Alt+1", Qt::NoDockWidgetArea, "", true,
     make<ImagePanel>},
    {"classes", QT_TRANSLATE_NOOP("Panels", "Top classes"), "classes", "Alt+2", Qt::LeftDockWidgetArea, "",
     true, make<TopkPanel>},
    {"method", QT_TRANSLATE_NOOP("Panels", "Method"), "method", "Alt+3", Qt::LeftDockWidgetArea, "", true,
     make<MethodPanel>},
    {"history", QT_TRANSLATE_NOOP("Panels", "History"), "history", "Alt+4", Qt::BottomDockWidgetArea, "",
     true, make<HistoryPanel>},
    {"comparison", QT_TRANSLATE_NOOP("Panels", "Comparison"), "compare", "Alt+5", Qt::RightDockWidgetArea, "",
     true, make<ComparisonPanel>},
    {"network", QT_TRANSLATE_NOOP("Panels", "Network"), "network", "Alt+6", Qt::RightDockWidgetArea,
     "comparison", false, make<NetworkPanel>},
    {"jobs", QT_TRANSLATE_NOOP("Panels", "Jobs"), "jobs", "Alt+7", Qt::RightDockWidgetArea, "", true,
     make<JobsPanel>},
    {"log", QT_TRANSLATE_NOOP("Panels", "Log"), "log", "Alt+8", Qt::RightDockWidgetArea, "jobs", false,
     make<LogPanel>},
    {"about", QT_TRANSLATE_NOOP("Panels", "Environment"), "info", "Alt+9", Qt::RightDockWidgetArea,
     "comparison", false, make<AboutPanel>},
};

}  // namespace

QString PanelRow::name() const { return QString::fromLatin1(id); }

QString PanelRow::translatedTitle() const { return QCoreApplication::translate("Panels", title); }

std::span<const PanelRow> panelTable() { return kPanels; }

}  // namespace hp
