// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/image/overlay_controls.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>

#include "ui/kit/conversions.h"
#include "ui/kit/theme.h"
#include "ui/session/view_settings.h"

namespace hp {

OverlayControls::OverlayControls(ViewSettings& view, QWidget* parent) : QWidget(parent), view_(view) {
  buildLayout();
  showView();
  connect(&view_, &ViewSettings::changed, this, &OverlayControls::showView);
}

void OverlayControls::buildLayout() {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space::kMedium);
  map_ = new QCheckBox(tr("Map"), this);
  map_->setObjectName(QStringLiteral("mapShown"));
  map_->setToolTip(tr("Show the heat map (hold Space on the picture to hide it)"));
  connect(map_, &QCheckBox::clicked, this, &OverlayControls::takeStyle);
  row->addWidget(map_);
  opacity_ = addPercent(QStringLiteral("opacity"), tr("Opacity"));
  threshold_ = addPercent(QStringLiteral("threshold"), tr("Hide below"));
  colours_ = new QComboBox(this);
  colours_->setObjectName(QStringLiteral("colourMap"));
  colours_->setAccessibleName(tr("Colour map"));
  colours_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  colours_->setMinimumContentsLength(9);
  colours_->setToolTip(tr("Colour map"));
  colours_->addItem(tr("Automatic"), QString());
  for (const ColourMap& map : colourMaps()) {
    colours_->addItem(translated("ColourMap", map.label), toQString(map.id));
  }
  connect(colours_, &QComboBox::activated, this, &OverlayControls::takeStyle);
  row->addWidget(colours_);
  auto* more = new QPushButton(tr("Scale"), this);
  more->setObjectName(QStringLiteral("overlayOptions"));
  auto* menu = new QMenu(more);
  shared_ = addOption(menu, QStringLiteral("sharedScale"), tr("One scale for all maps of a method"));
  clipped_ = addOption(menu, QStringLiteral("clipOutliers"),
                       tr("Colours end before the outliers (0.5 % of the values)"));
  menu->addSeparator();
  grey_ = addOption(menu, QStringLiteral("grey"), tr("Picture in pale grey"));
  smooth_ = addOption(menu, QStringLiteral("smooth"), tr("Blend between the cells of a coarse map"));
  more->setMenu(menu);
  row->addWidget(more);
}

QAction* OverlayControls::addOption(QMenu* menu, const QString& name, const QString& text) {
  QAction* option = menu->addAction(text);
  option->setObjectName(name);
  option->setCheckable(true);
  connect(option, &QAction::triggered, this, &OverlayControls::takeStyle);
  return option;
}

QSlider* OverlayControls::addPercent(const QString& name, const QString& label) {
  auto* slider = new QSlider(Qt::Horizontal, this);
  slider->setObjectName(name);
  slider->setRange(0, 100);
  slider->setPageStep(10);
  slider->setMinimumWidth(40);
  slider->setAccessibleName(label);
  auto* text = new QLabel(label, this);
  makeMuted(text);
  text->setBuddy(slider);
  layout()->addWidget(text);
  layout()->addWidget(slider);
  connect(slider, &QSlider::valueChanged, this, [this, slider] {
    slider->setToolTip(tr("%1 %").arg(slider->value()));
    takeStyle();
  });
  return slider;
}

void OverlayControls::takeStyle() {
  OverlayStyle style = view_.style();
  style.opacity = opacity_->value() / 100.0;
  style.threshold = threshold_->value() / 100.0;
  style.colourMap = colours_->currentData().toString().toStdString();
  style.greyPicture = grey_->isChecked();
  style.smooth = smooth_->isChecked();
  const bool shows = map_->isChecked(), shares = shared_->isChecked(),
             clips = clipped_->isChecked();  // each setter brings the controls up to date
  view_.setShowsMap(shows);
  view_.setSharesScale(shares);
  view_.setClipsOutliers(clips);
  view_.setStyle(style);
}

void OverlayControls::showView() {
  const OverlayStyle& style = view_.style();
  const QSignalBlocker quietOpacity(opacity_), quietThreshold(threshold_);
  map_->setChecked(view_.showsMap());
  opacity_->setValue(qRound(style.opacity * 100));
  threshold_->setValue(qRound(style.threshold * 100));
  colours_->setCurrentIndex(colours_->findData(toQString(style.colourMap)));
  grey_->setChecked(style.greyPicture);
  smooth_->setChecked(style.smooth);
  shared_->setChecked(view_.sharesScale());
  clipped_->setChecked(view_.clipsOutliers());
}

}  // namespace hp
