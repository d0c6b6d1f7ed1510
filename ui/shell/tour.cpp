// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <iterator>

#include "core/explain/method.h"
#include "ui/kit/theme.h"
#include "ui/session/session.h"
#include "ui/shell/main_window.h"

namespace hp {

namespace {

constexpr int kWidth = 320;

struct Step {
  const char* target = "";  ///< object name of what it speaks of
  const char* title = "";
  const char* text = "";
  void (*act)(Session&) = nullptr;  ///< what "Next" does for a person who did not; null: nothing
};

void explainFirst(Session& session) {
  if (session.history().all().empty() && session.target()) session.explainClass(*session.target());
}

void explainByLrp(Session& session) {
  const Method& lrp = methodById("lrp");
  if (&session.choice().method() == &lrp) return;
  session.choice().choose(lrp.info.id);
  if (session.question()) session.explain();
}

void compareThree(Session& session) {
  for (const char* id : {"grad-cam", "lrp", "occlusion"})
    session.comparison().setMethod(methodById(id), true);
  session.fillComparison();
}

constexpr Step kSteps[] = {
    {"image", QT_TRANSLATE_NOOP("Tour", "A first explanation"),
     QT_TRANSLATE_NOOP("Tour",
                       "Two minutes with the built-in network and a picture that the program draws. Next "
                       "opens both."),
     [](Session& session) { session.openSample(); }},
    {"classesDock", QT_TRANSLATE_NOOP("Tour", "What the network sees"),
     QT_TRANSLATE_NOOP("Tour",
                       "Its classes, best first, each with its probability. Click one to ask why, or "
                       "press Next."),
     explainFirst},
    {"image", QT_TRANSLATE_NOOP("Tour", "Why"),
     QT_TRANSLATE_NOOP("Tour",
                       "The heat map shows where the network finds the class. Hold Space on the picture to "
                       "hide the map; the legend says what the colours mean.")},
    {"methodDock", QT_TRANSLATE_NOOP("Tour", "Another method"),
     QT_TRANSLATE_NOOP("Tour",
                       "Methods answer differently. Choose LRP and press Explain, or press Next: red speaks "
                       "for the class, blue against it."),
     explainByLrp},
    {"comparisonDock", QT_TRANSLATE_NOOP("Tour", "Side by side"),
     QT_TRANSLATE_NOOP("Tour",
                       "Do the methods agree? Choose some and press Compare, or press Next. The table says "
                       "how alike the maps are."),
     compareThree},
    {"subjectBar", QT_TRANSLATE_NOOP("Tour", "Your own, and further"),
     QT_TRANSLATE_NOOP("Tour",
                       "Open your own network and picture at the right. At the left are the other "
                       "workspaces. F1 explains whatever you are at.")},
};

/// Lies over the window and lets everything through but the eye.
class TargetFrame final : public QWidget {
 public:
  explicit TargetFrame(QWidget* parent) : QWidget(parent) { setAttribute(Qt::WA_TransparentForMouseEvents); }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::colours().accent, 3));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), space::kRadius, space::kRadius);
  }
};

}  // namespace

int Tour::steps() { return int(std::size(kSteps)); }

Tour::Tour(Session& session, MainWindow& window)
    : QFrame(&window), session_(session), window_(window), frame_(new TargetFrame(&window)) {
  setObjectName(QStringLiteral("tour"));
  setAttribute(Qt::WA_DeleteOnClose);
  buildLayout();
  connect(this, &QObject::destroyed, frame_, &QObject::deleteLater);
  window_.setWorkspace(WorkspaceId::Explain);
  connect(&window_, &MainWindow::workspaceChanged, this, &QWidget::close);
  window_.installEventFilter(this);
  show(0);
}

void Tour::buildLayout() {
  title_ = new QLabel(this);
  makeHeading(title_);
  text_ = new QLabel(this);
  text_->setObjectName(QStringLiteral("tourText"));
  text_->setWordWrap(true);
  skip_ = new QPushButton(tr("Skip"), this);
  skip_->setObjectName(QStringLiteral("tourSkip"));
  next_ = new QPushButton(this);
  next_->setObjectName(QStringLiteral("tourNext"));
  makePrimary(next_);
  connect(skip_, &QPushButton::clicked, this, &QWidget::close);
  connect(next_, &QPushButton::clicked, this, &Tour::next);
  auto* buttons = new QHBoxLayout;
  buttons->addStretch();
  buttons->addWidget(skip_);
  buttons->addWidget(next_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::kLarge, space::kMedium, space::kMedium, space::kMedium);
  column->addWidget(title_);
  column->addWidget(text_);
  column->addLayout(buttons);
  setFixedWidth(kWidth);
}

void Tour::next() {
  if (kSteps[step_].act) kSteps[step_].act(session_);
  if (step_ + 1 == steps()) {
    close();
    return;
  }
  show(step_ + 1);
}

void Tour::show(int step) {
  step_ = step;
  const auto said = [](const char* text) { return QCoreApplication::translate("Tour", text); };
  title_->setText(said(kSteps[step].title));
  text_->setText(said(kSteps[step].text));
  setAccessibleName(title_->text());
  setAccessibleDescription(text_->text());
  const bool isLast = step + 1 == steps();
  next_->setText(isLast ? tr("Done") : tr("Next (%1 of %2)").arg(step + 1).arg(steps()));
  skip_->setVisible(!isLast);
  place();
  QWidget::show();
  raise();
  next_->setFocus();
}

// What a person has closed or put behind a tab has no frame.
QWidget* Tour::target() const {
  auto* found = window_.findChild<QWidget*>(QString::fromLatin1(kSteps[step_].target));
  return found && found->isVisible() && !found->visibleRegion().isEmpty() && found->window() == &window_
             ? found
             : nullptr;
}

// Beside its target, on the side that has more room, and within the window.
void Tour::place() {
  adjustSize();
  QWidget* of = target();
  frame_->setVisible(of != nullptr);
  const QRect around = of ? QRect(of->mapTo(&window_, QPoint()), of->size())
                          : QRect(window_.rect().center() - rect().center(), QSize());
  frame_->setGeometry(around.adjusted(-2, -2, 2, 2));
  frame_->raise();
  QPoint corner(around.right() + space::kLarge, around.top());
  if (corner.x() + width() > window_.width()) corner.setX(around.left() - width() - space::kLarge);
  if (corner.x() < 0) corner = around.center() - rect().center();
  corner.setX(std::clamp(corner.x(), 0, std::max(0, window_.width() - width())));
  corner.setY(std::clamp(corner.y(), 0, std::max(0, window_.height() - height())));
  if (around.height() < height() && around.width() > window_.width() / 2)  // a bar: below it
    corner = QPoint((window_.width() - width()) / 2, around.bottom() + space::kLarge);
  move(corner);
  raise();
}

bool Tour::eventFilter(QObject* watched, QEvent* event) {
  if (watched == &window_ && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
    place();
  return QFrame::eventFilter(watched, event);
}

void Tour::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), Theme::colours().card);
  painter.setPen(QPen(Theme::colours().accent, 2));
  painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void Tour::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    close();
    return;
  }
  QFrame::keyPressEvent(event);
}

}  // namespace hp
