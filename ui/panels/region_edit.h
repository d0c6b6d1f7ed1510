// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QWidget>
#include <array>

class QDoubleSpinBox;

namespace hp {

/// A region of a picture in numbers: its four borders in per cents of the picture.
class RegionEdit final : public QWidget {
  Q_OBJECT

 public:
  /// `name` begins the object names: NAME0 (left) to NAME3 (bottom).
  RegionEdit(const QString& name, QWidget* parent);

  /// In shares of the picture. Tells nobody.
  void setRegion(const QRectF& region);

 Q_SIGNALS:
  /// A person typed it; its right border may be left of the left one.
  void edited(double left, double top, double right, double bottom);

 private:
  std::array<QDoubleSpinBox*, 4> sides_ = {};  ///< left, top, right, bottom
};

}  // namespace hp
