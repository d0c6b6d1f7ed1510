// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas beside its legends, to be looked at.
#include <gtest/gtest.h>

#include <QHBoxLayout>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

#include "tests/ui/kit/both_themes.h"
#include "tests/ui/support/screenshot.h"
#include "ui/kit/colour_legend.h"
#include "ui/kit/image_canvas.h"

namespace hp {
namespace {

std::shared_ptr<const Image> manyColours() {
  auto picture = std::make_shared<Image>(224, 224);
  for (int y = 0; y < 224; ++y) {
    for (int x = 0; x < 224; ++x) {
      picture->set(x, y,
                   {static_cast<std::uint8_t>(x), static_cast<std::uint8_t>(y),
                    static_cast<std::uint8_t>((x * y) % 256)});
    }
  }
  return picture;
}

std::shared_ptr<const Array> waves() {
  auto map = std::make_shared<Array>(Array{{14, 14}, {}});
  for (int i = 0; i < 196; ++i) map->values.push_back(static_cast<float>(std::sin(i * 0.21) * 4.1e-4));
  return map;
}

TEST(CanvasPicture, LooksGoodWithItsLegend) {
  QWidget window;
  window.resize(620, 420);
  auto* row = new QHBoxLayout(&window);
  auto* canvas = new ImageCanvas;
  canvas->setPicture(manyColours());
  QSignalSpy shown(canvas, &ImageCanvas::overlayShown);
  canvas->setMap(waves(), {-4.1e-4, 4.1e-4}, true);
  auto* legend = new ColourLegend;
  legend->setScale({-4.1e-4, 4.1e-4}, true, {});
  legend->setNote(QStringLiteral("shared scale"));
  legend->setThreshold(0.1);
  legend->setMarker(2e-4);
  auto* flat = new ColourLegend(Qt::Horizontal);
  flat->setScale({0, 12.5}, false, {});
  flat->setMarker(3.0);
  auto* column = new QVBoxLayout;
  column->addWidget(canvas, 1);
  column->addWidget(flat);
  row->addLayout(column, 1);
  row->addWidget(legend);
  window.show();
  ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
  ASSERT_TRUE(test::waitFor([&] { return shown.count() > 0; }));
  canvas->view()->setCursor(QPointF(0.4, 0.3));
  canvas->setFocus();
  test::screenshotInBothThemes(window, QStringLiteral("kit-canvas"));
}

}  // namespace
}  // namespace hp
