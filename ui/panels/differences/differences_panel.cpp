// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/differences/differences_panel.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/kit/conversions.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/theme.h"
#include "ui/panels/differences/settings_model.h"
#include "ui/session/session.h"

namespace hp {

DifferencesPanel::DifferencesPanel(Session& session, QWidget* parent) : Panel(parent), session_(session) {
  buildLayout();
  connect(&session_.compare(), &CompareSession::comparisonChanged, this, &DifferencesPanel::showSettings);
  connect(&session_.compare(), &CompareSession::pairChanged, this, &DifferencesPanel::showSettings);
  connect(all_, &QCheckBox::toggled, this, &DifferencesPanel::showSettings);
  showSettings();
}

void DifferencesPanel::buildTree() {
  model_ = new SettingsModel(this);
  tree_ = new QTreeView(this);
  tree_->setObjectName(QStringLiteral("settings"));
  tree_->setAccessibleName(tr("Settings of both runs"));
  tree_->setModel(model_);
  tree_->setFrameShape(QFrame::NoFrame);
  tree_->setIndentation(space::kMedium);
  tree_->setRootIsDecorated(false);
  tree_->setUniformRowHeights(true);
  tree_->setTextElideMode(Qt::ElideMiddle);
  tree_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  tree_->header()->setSectionResizeMode(QHeaderView::Stretch);
  tree_->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void DifferencesPanel::buildLayout() {
  buildTree();
  all_ = new QCheckBox(tr("Also what is equal"), this);
  all_->setObjectName(QStringLiteral("showAllSettings"));
  nothing_ = new QLabel(this);
  nothing_->setObjectName(QStringLiteral("noDifference"));
  nothing_->setWordWrap(true);
  nothing_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  nothing_->setContentsMargins(space::kTight, space::kTight, space::kTight, space::kTight);
  makeMuted(nothing_);
  auto* content = new QWidget(this);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(space::kSmall, space::kTight, space::kSmall, space::kTight);
  column->setSpacing(space::kTight);
  column->addWidget(nothing_, 1);
  column->addWidget(tree_, 1);
  column->addWidget(all_);
  faces_ = new QStackedLayout(this);
  faces_->addWidget(
      new EmptyState({}, {}, tr("What differs in configuration, data and environment appears here."), this));
  faces_->addWidget(content);
}

void DifferencesPanel::showSettings() {
  const auto comparison = session_.compare().comparison();
  faces_->setCurrentIndex(comparison ? 1 : 0);
  if (!comparison) return setSubtitle({});
  const auto& settings = comparison->settings;
  model_->setSettings(settings, !all_->isChecked());
  tree_->expandAll();
  tree_->setVisible(model_->settingCount() > 0);
  const QString obstacle = toQString(settingsObstacle(*comparison->baseline, *comparison->candidate));
  nothing_->setText(obstacle.isEmpty() ? tr("No setting differs, as far as both runs provide them.")
                                       : obstacle);
  nothing_->setVisible(model_->settingCount() == 0);
  const auto differing =
      std::count_if(settings.begin(), settings.end(), [](const SettingRow& row) { return row.differs; });
  setSubtitle(obstacle.isEmpty() ? tr("%1 of %2 differ").arg(differing).arg(settings.size())
                                 : tr("not recorded"));
}

}  // namespace hp
