// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/statistics/spread.h"
#include "ui/panels/explained_set/strip_axis.h"

namespace hp {

/// A pair's values of a measure, one a picture.
struct SpreadStrip {
  QString name = {};   ///< of the candidate
  QString group = {};  ///< strips of one group stand below each other, under its name
  int colour = 0;      ///< of the group, as plotColour() counts
  std::vector<double> values = {};
  QStringList pictures = {};  ///< what each value is of
};

/// Values as dots along an axis, a strip a pair, each with a box from quartile to quartile and a line at the
/// median. What is under the mouse is told in a tool tip.
class SpreadStrips final : public QWidget {
  Q_OBJECT

 public:
  explicit SpreadStrips(QWidget* parent = nullptr);

  void setStrips(const std::vector<SpreadStrip>& strips, const QString& measure, bool isDistance);
  const std::vector<SpreadStrip>& strips() const { return strips_; }
  /// Where the value of a picture is drawn.
  QPointF placeOf(int strip, int picture) const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

 Q_SIGNALS:
  /// A person chose a dot.
  void chosen(int strip, int picture);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  bool event(QEvent* event) override;

 private:
  struct Dot {
    int strip = -1, picture = -1;
  };
  Dot dotAt(QPointF point) const;
  bool beginsGroup(std::size_t strip) const;
  int lineHeight() const;
  int stripHeight() const;
  int topOf(std::size_t strip) const;
  int stripsBottom() const;
  double x(double value) const;
  void paintAxis(QPainter& painter) const;
  void paintStrip(QPainter& painter, std::size_t strip) const;
  void paintBox(QPainter& painter, const QColor& colour, std::size_t strip) const;
  void measureNames();
  void describe();

  std::vector<SpreadStrip> strips_;
  std::vector<Spread> spreads_;
  StripAxis axis_;
  QString measure_;
  int names_ = 0;  ///< pixels for the names
};

}  // namespace hp
