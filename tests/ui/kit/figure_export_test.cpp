// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/figure_export_dialog.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QThreadPool>

#include "tests/ui/kit/both_themes.h"

namespace hp {
namespace {

FigureSpec someFigure(int panels) {
  FigureSpec spec;
  spec.title = "bull mastiff";
  spec.footer = "squeezenet1_0 · LRP";
  for (int i = 0; i < panels; ++i) {
    FigurePanel panel;
    panel.picture = Image(64, 64, {120, 140, 160});
    panel.map = Array{{2, 2}, {1, -1, 0.5F, 0}};
    panel.range = {-1, 1};
    panel.title = i == 0 ? "LRP" : "Grad-CAM";
    spec.panels.push_back(panel);
  }
  return spec;
}

template <class Field>
Field* field(FigureExportDialog& dialog, const char* name) {
  return dialog.findChild<Field*>(QLatin1String(name));
}

TEST(FigureExport, GivesBackWhatItGotWhereNothingWasChanged) {
  FigureExportDialog dialog(someFigure(2));
  const FigureSpec spec = dialog.spec();
  EXPECT_EQ(spec.title, "bull mastiff");
  EXPECT_EQ(spec.footer, "squeezenet1_0 · LRP");
  EXPECT_EQ(spec.widthMillimetres, 120);
  EXPECT_EQ(spec.dotsPerInch, 300);
  EXPECT_EQ(spec.columns, 0);
  EXPECT_EQ(spec.panels.size(), 2u);
}

TEST(FigureExport, TakesTheChoices) {
  FigureExportDialog dialog(someFigure(2));
  field<QCheckBox>(dialog, "figureHasTitle")->setChecked(false);
  field<QCheckBox>(dialog, "figureHasFooter")->setChecked(false);
  field<QCheckBox>(dialog, "figureSharedLegend")->setChecked(true);
  field<QCheckBox>(dialog, "figureDark")->setChecked(true);
  field<QSpinBox>(dialog, "figureWidth")->setValue(180);
  field<QSpinBox>(dialog, "figureColumns")->setValue(1);
  field<QComboBox>(dialog, "figureResolution")->setCurrentIndex(0);
  const FigureSpec spec = dialog.spec();
  EXPECT_TRUE(spec.title.empty());
  EXPECT_TRUE(spec.footer.empty());
  EXPECT_TRUE(spec.sharedLegend);
  EXPECT_TRUE(spec.dark);
  EXPECT_EQ(spec.widthMillimetres, 180);
  EXPECT_EQ(spec.columns, 1);
  EXPECT_EQ(spec.dotsPerInch, 96);
}

TEST(FigureExport, ThePreviewFollowsTheChoices) {
  FigureExportDialog dialog(someFigure(2));
  QSignalSpy shown(&dialog, &FigureExportDialog::previewShown);
  dialog.show();
  ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
  ASSERT_TRUE(test::waitFor([&] { return shown.count() > 0; }));
  test::screenshotInBothThemes(dialog, QStringLiteral("kit-figure-export"));
  const int before = static_cast<int>(shown.count());
  field<QLineEdit>(dialog, "figureTitle")->setText(QStringLiteral("another title"));
  EXPECT_TRUE(test::waitFor([&] { return shown.count() > before; }));
}

TEST(FigureExport, SavesByKeyboard) {
  FigureExportDialog dialog(someFigure(1));
  dialog.show();
  ASSERT_TRUE(QTest::qWaitForWindowExposed(&dialog));
  QTest::keyClick(&dialog, Qt::Key_Return);
  EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST(FigureExport, MayBeClosedWhileThePreviewIsBeingDrawn) {
  for (int i = 0; i < 5; ++i) FigureExportDialog dialog(someFigure(1));
  QThreadPool::globalInstance()->waitForDone();
  QCoreApplication::processEvents();  // answers to nobody
}

}  // namespace
}  // namespace hp
