// SPDX-License-Identifier: GPL-3.0-or-later
// All parts of the kit side by side, to be looked at.
#include <gtest/gtest.h>

#include <QAccessible>
#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSlider>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "tests/ui/kit/both_themes.h"
#include "tests/ui/kit/sample_params.h"
#include "ui/kit/bar_delegate.h"
#include "ui/kit/card.h"
#include "ui/kit/conversions.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/icons.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/param_form.h"
#include "ui/kit/thumbnail_view.h"
#include "ui/models/history_model.h"
#include "ui/models/top_k_model.h"

namespace hp {
namespace {

std::shared_ptr<const Classification> someClasses() {
  auto made = std::make_shared<Classification>();
  const std::vector<std::pair<std::string, double>> rows = {{"bull mastiff", 0.9343},   {"boxer", 0.0167},
                                                            {"French bulldog", 0.0135}, {"tiger cat", 0.0124},
                                                            {"tabby", 0.0071},          {"lion", 0.0041}};
  for (const auto& [name, probability] : rows) {
    const int rank = static_cast<int>(made->classes.size()) + 1;
    made->classes.push_back({rank, 240 + rank, name, 20 - rank * 1.7, probability});
  }
  return made;
}

QImage somePicture(int hue) {
  QImage picture(64, 48, QImage::Format_RGB32);
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x)
      picture.setPixelColor(x, y, QColor::fromHsv(hue, 2 * x + 60, 255 - 3 * y));
  }
  return picture;
}

Card* classesCard(TopKModel& model) {
  auto* card = new Card(QStringLiteral("Top classes"));
  card->header()->setSubtitle(QStringLiteral("1000"));
  auto* table = new QTableView;
  table->setModel(&model);
  table->setItemDelegateForColumn(TopKModel::Probability, new BarDelegate(TopKModel::BarRole, table));
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setShowGrid(false);
  table->verticalHeader()->hide();
  table->setColumnHidden(TopKModel::Logit, true);
  table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  table->horizontalHeader()->setSectionResizeMode(TopKModel::Probability, QHeaderView::Stretch);
  table->setFocusPolicy(Qt::NoFocus);
  table->selectRow(0);
  card->setBody(table);
  return card;
}

Card* formCard() {
  auto* card = new Card(QStringLiteral("Method"));
  auto* action = new QAction(icon(QStringLiteral("help")), QStringLiteral("Help"), card);
  action->setObjectName(QStringLiteral("help"));
  card->header()->addTool(action);
  auto* form = new ParamForm;
  form->setParams(test::sampleParams(), test::SampleParams{});
  test::SampleParams values;
  values.rule = test::Rule::Gamma;
  form->setValues(values);
  form->setAdvancedShown(true);
  auto* explain = new QPushButton(QStringLiteral("Explain"));
  makePrimary(explain);
  auto* body = new QWidget;
  auto* column = new QVBoxLayout(body);
  column->addWidget(form);
  auto* row = new QHBoxLayout;
  row->addWidget(explain);
  row->addWidget(new QPushButton(QStringLiteral("Rules per layer…")));
  row->addStretch();
  column->addLayout(row);
  auto* slider = new QSlider(Qt::Horizontal);
  slider->setAccessibleName(QStringLiteral("Opacity"));
  slider->setValue(60);
  column->addWidget(slider);
  auto* progress = new QProgressBar;
  progress->setValue(64);
  progress->setTextVisible(false);
  column->addWidget(progress);
  auto* disabled = new QPushButton(QStringLiteral("Not now"));
  disabled->setEnabled(false);
  column->addWidget(disabled);
  card->setBody(body, false);
  return card;
}

Card* iconsCard() {
  auto* card = new Card(QStringLiteral("Icons"));
  auto* body = new QWidget;
  auto* grid = new QGridLayout(body);
  int at = 0;
  for (const QString& name : iconNames()) {
    auto* label = new QLabel;
    label->setPixmap(icon(name).pixmap(QSize(20, 20), 1.0, at % 7 == 6 ? QIcon::Disabled : QIcon::Normal));
    label->setToolTip(name);
    grid->addWidget(label, at / 10, at % 10);
    ++at;
  }
  auto* own = new QLabel;
  own->setPixmap(applicationIcon().pixmap(48, 48));
  grid->addWidget(own, at / 10 + 1, 0, 1, 4);
  card->setBody(body);
  return card;
}

// What the keyboard reaches must have a name for screen readers.
QStringList unnamedWidgets(const QWidget& window) {
  QStringList unnamed;
  for (QWidget* widget : window.findChildren<QWidget*>()) {
    const bool isInner = widget->objectName().startsWith(QLatin1String("qt_"));  // parts of Qt's own editors
    if (isInner || !widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)) continue;
    const auto* face = QAccessible::queryAccessibleInterface(widget);
    if (!face || face->text(QAccessible::Name).isEmpty()) {
      unnamed.append(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') +
                     widget->objectName());
    }
  }
  return unnamed;
}

TEST(Gallery, ShowsAllParts) {
  TopKModel classes;
  classes.setClassification(someClasses());
  HistoryModel history;
  for (int i = 0; i < 6; ++i) {
    history.put({static_cast<quint64>(i),
                 i % 2 ? QStringLiteral("LRP · EpsilonGammaBox") : QStringLiteral("Grad-CAM"),
                 {},
                 somePicture(55 * i)});
  }
  QWidget window;
  window.resize(1100, 720);
  auto* grid = new QGridLayout(&window);
  auto* messages = new MessageBar;
  messages->post(MessageKind::Error,
                 QStringLiteral("The file 'dog.jpg' ends in the middle of the picture; copy it again."));
  messages->post(MessageKind::Info, QStringLiteral("Saved."));
  auto* warning = new MessageBar;
  warning->post(Message{MessageKind::Warning,
                        QStringLiteral("The classes have no names."),
                        {},
                        QStringLiteral("Choose a file…"),
                        [] {}});
  auto* info = new MessageBar;
  info->post(MessageKind::Info, QStringLiteral("The figure is in figures/dog.png."));
  grid->addWidget(messages, 0, 0, 1, 3);
  grid->addWidget(warning, 1, 0, 1, 3);
  grid->addWidget(info, 2, 0, 1, 3);
  grid->addWidget(classesCard(classes), 3, 0);
  grid->addWidget(formCard(), 4, 0, 2, 1);
  auto* empty = new EmptyState(
      QStringLiteral("image"), QStringLiteral("No picture yet"),
      QStringLiteral(
          "Open a photograph, drop one here, or begin with the sample that comes with the program."));
  empty->addButton(QStringLiteral("openSample"), QStringLiteral("Open the sample"));
  empty->addButton(QStringLiteral("openImage"), QStringLiteral("Open a picture…"));
  auto* canvas = new Card(QStringLiteral("Picture"));
  canvas->header()->setSubtitle(
      QStringLiteral("a subtitle that is much too long for the room that there is in this header"));
  canvas->setBody(empty, false);
  grid->addWidget(canvas, 3, 1, 2, 1);
  grid->addWidget(iconsCard(), 3, 2);
  auto* strip = new ThumbnailView;
  strip->setModel(&history);
  strip->setCurrentIndex(history.index(1));
  auto* stripCard = new Card(QStringLiteral("History"));
  stripCard->setBody(strip, false);
  grid->addWidget(stripCard, 5, 1, 1, 2);
  grid->setColumnStretch(0, 3);
  grid->setColumnStretch(1, 5);
  grid->setColumnStretch(2, 3);
  grid->setRowStretch(4, 1);
  window.show();
  ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
  EXPECT_TRUE(unnamedWidgets(window).isEmpty())
      << unnamedWidgets(window).join(QStringLiteral(", ")).toStdString();
  test::screenshotInBothThemes(window, QStringLiteral("kit-gallery"));
}

}  // namespace
}  // namespace hp
