// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/view_memory.h"

#include <QSettings>
#include <algorithm>

#include "core/imaging/colour_map.h"
#include "ui/kit/conversions.h"
#include "ui/session/view_settings.h"

namespace hp {

namespace {

const QString kOpacity = QStringLiteral("view/opacity");
const QString kThreshold = QStringLiteral("view/threshold");
const QString kColourMap = QStringLiteral("view/colourMap");
const QString kGrey = QStringLiteral("view/grey");
const QString kSmooth = QStringLiteral("view/smooth");
const QString kSharedScale = QStringLiteral("view/sharedScale");
const QString kClipped = QStringLiteral("view/clipOutliers");

double shareOf(const QVariant& value, double otherwise) {
  bool isNumber = false;
  const double share = value.toDouble(&isNumber);
  return isNumber && share >= 0 && share <= 1 ? share : otherwise;
}

// A map that this version does not have becomes "automatic".
std::string colourMapOf(const QVariant& value) {
  const std::string id = value.toString().toStdString();
  const auto maps = colourMaps();
  const bool isKnown =
      std::any_of(maps.begin(), maps.end(), [&](const ColourMap& each) { return each.id == id; });
  return isKnown ? id : std::string();
}

}  // namespace

void saveView(const ViewSettings& view, QSettings& settings) {
  const OverlayStyle& style = view.style();
  settings.setValue(kOpacity, style.opacity);
  settings.setValue(kThreshold, style.threshold);
  settings.setValue(kColourMap, toQString(style.colourMap));
  settings.setValue(kGrey, style.greyPicture);
  settings.setValue(kSmooth, style.smooth);
  settings.setValue(kSharedScale, view.sharesScale());
  settings.setValue(kClipped, view.clipsOutliers());
}

void restoreView(ViewSettings& view, const QSettings& settings) {
  OverlayStyle style = view.style();
  style.opacity = shareOf(settings.value(kOpacity), style.opacity);
  style.threshold = shareOf(settings.value(kThreshold), style.threshold);
  style.colourMap = colourMapOf(settings.value(kColourMap));
  style.greyPicture = settings.value(kGrey, style.greyPicture).toBool();
  style.smooth = settings.value(kSmooth, style.smooth).toBool();
  view.setStyle(style);
  view.setSharesScale(settings.value(kSharedScale, view.sharesScale()).toBool());
  view.setClipsOutliers(settings.value(kClipped, view.clipsOutliers()).toBool());
}

}  // namespace hp
