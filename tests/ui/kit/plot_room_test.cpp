// SPDX-License-Identifier: GPL-3.0-or-later
// Plots and scales in little room, and plots below each other.
#include <gtest/gtest.h>

#include <QImage>

#include "tests/ui/support/screenshot.h"
#include "ui/kit/colour_legend.h"
#include "ui/kit/plot.h"
#include "ui/kit/theme.h"

namespace hp {
namespace {

PlotCurve named(const char* name, int colour, double scale = 1) {
  PlotCurve curve{.name = QString::fromLatin1(name), .colour = colour};
  for (int i = 1; i <= 10; ++i) curve.points << QPointF(i, scale / i);
  return curve;
}

TEST(PlotRoom, ANarrowLegendHasFewerColumns) {
  Plot plot;
  plot.resize(340, 260);
  const QList<PlotCurve> curves{named("training, of every batch", 0), named("weights kept", 1),
                                named("validation", 2), named("training", 3)};
  plot.setCurves(curves);
  plot.show();
  EXPECT_TRUE(test::waitFor([&] { return plot.legend().value(1) == curves[1].name; }))
      << plot.legend().join(QLatin1Char('|')).toStdString();
  test::screenshot(plot, QStringLiteral("plot-legend-narrow"));
  plot.resize(900, 260);
  EXPECT_TRUE(test::waitFor([&] { return plot.legend().value(0) == curves[0].name; }));
  test::screenshot(plot, QStringLiteral("plot-legend-wide"));
}

TEST(PlotRoom, AxesOfPlotsBelowEachOtherBeginTogether) {
  Plot above, below;
  for (Plot* plot : {&above, &below}) plot->resize(480, 220);
  above.shareLeftMargin(below);
  above.setLabels({}, QStringLiteral("loss"));
  below.setLabels(QStringLiteral("step"), QStringLiteral("difference"));
  above.setCurves({named("a", 0)});
  below.setCurves({named("b", 1, 1.2345e-11)});
  above.show();
  below.show();
  const auto isTogether = [&] { return above.leftMargin() == below.leftMargin(); };
  EXPECT_TRUE(test::waitFor([&] { return isTogether() && below.leftMargin() > 76; }))
      << above.leftMargin() << " and " << below.leftMargin();
  below.setCurves({named("b", 1)});
  EXPECT_TRUE(test::waitFor([&] { return isTogether() && below.leftMargin() == 76; }))
      << above.leftMargin() << " and " << below.leftMargin();
}

TEST(PlotRoom, DifferencesTooSmallForQtAreDrawnAnew) {
  Plot plot;
  plot.setCurves({named("a", 0, 1e-14)});
  plot.setCurves({named("a", 0, 2e-14)});
  EXPECT_EQ(plot.curves().first().points.first().y(), 2e-14);
}

TEST(PlotRoom, ALowPlotHasFewerNumbersBelowEachOther) {
  Plot plot;
  plot.setCurves({named("a", 0, -0.0011), named("b", 1, 0.0005)});
  plot.setLegendShown(false);
  plot.resize(600, 110);
  plot.show();
  EXPECT_TRUE(test::waitFor([&] { return plot.yTicks().size() >= 2 && plot.yTicks().size() <= 6; }))
      << plot.yTicks().join(QLatin1Char(' ')).toStdString();
  test::screenshot(plot, QStringLiteral("plot-low"));
  const auto few = plot.yTicks().size();
  plot.resize(600, 500);
  EXPECT_TRUE(test::waitFor([&] { return plot.yTicks().size() > few; }));
}

std::vector<std::string> textsOf(const ColourLegend& legend) {
  std::vector<std::string> texts;
  for (const auto& label : legend.labels(QFontMetrics(Theme::smallFont())))
    texts.push_back(label.text.toStdString());
  return texts;
}

TEST(PlotRoom, NumbersOfAScaleDoNotStandInEachOther) {
  ColourLegend legend(Qt::Horizontal);
  legend.setScale({-1.23e-5, 1.23e-5}, true, {});
  legend.resize(300, 40);
  EXPECT_EQ(textsOf(legend), (std::vector<std::string>{"−1.23e-5", "+1.23e-5", "0"}));
  legend.resize(90, 40);
  EXPECT_EQ(textsOf(legend), std::vector<std::string>{"±1.23e-5"}) << "the same to both sides";
  test::screenshot(legend, QStringLiteral("colour-legend-narrow"));
  legend.setScale({-1.23e-5, 4.56e-5}, true, {});
  const QFontMetrics metrics(Theme::smallFont());
  int width = 0;
  for (const auto& text : textsOf(legend)) width += metrics.horizontalAdvance(QString::fromStdString(text));
  EXPECT_LT(width, 90);
  EXPECT_GE(textsOf(legend).size(), 2U);
}

}  // namespace
}  // namespace hp
