// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/figure_desk.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

#include "ui/engine/engine.h"
#include "ui/kit/conversions.h"
#include "ui/kit/figure_export_dialog.h"
#include "ui/session/session.h"

namespace hp {

FigureDesk::FigureDesk(Session& session, QWidget* window)
    : QObject(window), session_(session), window_(window) {}

void FigureDesk::exportShown() { ask(shownFigure(session_)); }

void FigureDesk::exportComparison() { ask(comparisonFigure(session_)); }

void FigureDesk::ask(Figure figure) {
  if (figure.explanations.empty()) return;
  auto* dialog = new FigureExportDialog(figure.spec, window_);
  dialog->setObjectName(QStringLiteral("figureExport"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog, figure]() mutable {
    figure.spec = dialog->spec();
    askWhere(figure);
  });
  dialog->open();
}

void FigureDesk::askWhere(const Figure& figure) {
  const Question& first = figure.explanations.front()->question;
  const QString name = QStringLiteral("%1-%2.png")
                           .arg(QFileInfo(toQString(first.subject->picture->title)).baseName(),
                                toQString(first.method->info.id));
  auto* dialog = new QFileDialog(window_, tr("Save the figure"), name, tr("Figures (*.png)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setDefaultSuffix(QStringLiteral("png"));
  connect(dialog, &QFileDialog::fileSelected, this,
          [this, figure](const QString& path) { write(figure, path); });
  dialog->open();
}

void FigureDesk::write(const Figure& figure, const QString& path) {
  const auto work = [figure, path](const RunContext&) {
    writeFigure(figure, path.toStdString());
    return true;
  };
  const auto done = [this, path](const Outcome<std::shared_ptr<const bool>>& outcome) {
    if (const auto* failure = std::get_if<Failure>(&outcome)) return Q_EMIT session_.failed(*failure);
    if (std::holds_alternative<Stopped>(outcome)) return;
    Q_EMIT told({.text = tr("Written: %1").arg(path)});
    Q_EMIT written(path);
  };
  session_.engine().submit<bool>(Lane::Files, this, tr("Write %1").arg(QFileInfo(path).fileName()), work,
                                 done);
}

void FigureDesk::copyShown() {
  Figure figure = shownFigure(session_);
  if (figure.explanations.empty()) return;
  figure.spec.dotsPerInch = 192;
  const auto work = [spec = figure.spec](const RunContext&) { return renderFigure(spec); };
  const auto done = [this](const Outcome<std::shared_ptr<const Image>>& outcome) {
    if (const auto* failure = std::get_if<Failure>(&outcome)) return Q_EMIT session_.failed(*failure);
    if (const auto* image = std::get_if<std::shared_ptr<const Image>>(&outcome)) {
      QGuiApplication::clipboard()->setImage(toQImage(**image));
      Q_EMIT told({.text = tr("The figure is in the clipboard.")});
    }
  };
  session_.engine().submit<Image>(Lane::Files, this, tr("Copy as image"), work, done);
}

void FigureDesk::copyCommandLine() {
  const ExplanationPtr& shown = session_.history().shown();
  if (!shown) return;
  const auto work = [shown](const RunContext&) { return commandLineOf(*shown); };
  const auto done = [this](const Outcome<std::shared_ptr<const std::string>>& outcome) {
    if (const auto* failure = std::get_if<Failure>(&outcome)) return Q_EMIT session_.failed(*failure);
    if (const auto* line = std::get_if<std::shared_ptr<const std::string>>(&outcome)) {
      QGuiApplication::clipboard()->setText(toQString(**line));
      Q_EMIT told({.text = tr("The command line is in the clipboard.")});
    }
  };
  session_.engine().submit<std::string>(Lane::Files, this, tr("Copy as command line"), work, done);
}

void FigureDesk::replay(const QString& path) {
  TrainingSession& training = session_.training();
  if (const QString why = training.threadsObstacle(); !why.isEmpty())
    return Q_EMIT session_.failed({.summary = why.toStdString()});
  const auto work = [path](const RunContext& context) { return replayFigure(path.toStdString(), context); };
  const auto done = [this, path](const Outcome<std::shared_ptr<const std::vector<Replayed>>>& outcome) {
    if (const auto* failure = std::get_if<Failure>(&outcome)) Q_EMIT session_.failed(*failure);
    if (const auto* panels = std::get_if<std::shared_ptr<const std::vector<Replayed>>>(&outcome))
      takeReplayed(path, **panels);
  };
  training.awaitThreads(session_.engine().submit<std::vector<Replayed>>(
      Lane::Interactive, this, tr("Replay %1").arg(QFileInfo(path).fileName()), work, done));
}

void FigureDesk::takeReplayed(const QString& path, const std::vector<Replayed>& panels) {
  QStringList differences;
  bool equalBits = true;
  for (const Replayed& panel : panels) {
    session_.adopt(panel.explanation);
    equalBits = equalBits && panel.equalBits;
    for (const std::string& difference : panel.differences) differences << toQString(difference);
  }
  differences.removeDuplicates();
  const QString name = QFileInfo(path).fileName();
  if (equalBits) {
    Q_EMIT told({.text = tr("%1 replayed: the maps are the same, bit for bit.").arg(name)});
  } else {
    Q_EMIT told({.kind = MessageKind::Warning,
                 .text = tr("%1 replayed: the maps are not the same. %2")
                             .arg(name, differences.join(QStringLiteral("; ")))});
  }
  Q_EMIT replayed(equalBits);
}

}  // namespace hp
