// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <optional>
#include <vector>

#include "core/imaging/colour_map.h"

namespace hp {

/// The colour bar beside a heat map: what the colours mean, always with numbers.
class ColourLegend final : public QWidget {
  Q_OBJECT
 public:
  explicit ColourLegend(Qt::Orientation orientation = Qt::Vertical, QWidget* parent = nullptr);

  /// `colourMap` empty: the default for the kind of range.
  void setScale(ValueRange range, bool isSigned, const std::string& colourMap);
  /// Share of the range around zero that is not drawn (OverlayStyle::threshold); shown hatched.
  void setThreshold(double share);
  /// "shared scale", "own scale": below the bar. May have several lines.
  void setNote(const QString& note);
  /// Marks the value under the cursor.
  void setMarker(std::optional<double> value);

  /// The numbers as they stand at the bar now, and what they are of.
  struct Label {
    double value = 0;
    QString text = {};
  };
  std::vector<Label> labels(const QFontMetrics& metrics) const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QRect barRect() const;
  void drawBar(QPainter& painter, const QRect& bar) const;
  void drawLabels(QPainter& painter, const QRect& bar) const;
  void drawMarker(QPainter& painter, const QRect& bar) const;
  int along(const QRect& bar, double position) const;
  bool isMirrored() const;
  void describe();
  int noteHeight() const;

  Qt::Orientation orientation_;
  ValueRange range_ = {-1, 1};
  bool isSigned_ = true;
  const ColourMap* colours_ = nullptr;
  double threshold_ = 0;
  QString note_;
  std::optional<double> marker_;
};

}  // namespace hp
