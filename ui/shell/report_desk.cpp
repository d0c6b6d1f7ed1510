// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/report_desk.h"

#include <QFileInfo>
#include <QSettings>

#include "core/base/atomic_file.h"
#include "core/imaging/image_file.h"
#include "core/report/gathered_report.h"
#include "core/report/svg_texts.h"
#include "core/report/table_files.h"
#include "core/runs/run_folder.h"
#include "ui/engine/engine.h"
#include "ui/kit/conversions.h"
#include "ui/kit/path_dialogs.h"
#include "ui/session/explained_sets.h"
#include "ui/session/session.h"

namespace hp {

namespace {

const QString kFolder = QStringLiteral("folder/reports");
constexpr int kDotsPerInch = 192;

}  // namespace

QString fileNameOf(const QString& figure) {
  constexpr int kMostLetters = 100;
  QString name;
  for (const QChar letter : figure.left(kMostLetters)) {
    const bool isRefused = !letter.isPrint() || QStringLiteral("/\\:*?\"<>|").contains(letter);
    name += isRefused ? QLatin1Char('-') : letter;
  }
  while (name.startsWith(QLatin1Char('.'))) name.remove(0, 1);  // it would be hidden
  name = name.trimmed();
  return name.isEmpty() ? QStringLiteral("figure") : name;
}

ReportDesk::ReportDesk(Session& session, QSettings& settings, QWidget* window)
    : QObject(window), session_(session), settings_(settings), window_(window) {}

void ReportDesk::askForReport() {
  const auto take = [this](const QString& path) {
    settings_.setValue(kFolder, QFileInfo(path).absolutePath());
    writeReport(path.toStdString());
  };
  askForNewFile(window_, tr("Export a report"), {tr("One HTML file (*.html)"), tr("PDF (*.pdf)")}, take,
                settings_.value(kFolder).toString());
}

void ReportDesk::askForParts() {
  const auto take = [this](const QString& path) { writeParts(path.toStdString()); };
  askForFolder(window_, tr("Export tables and figures into a folder"), take,
               settings_.value(kFolder).toString());
}

void ReportDesk::writeReport(const std::filesystem::path& file) {
  write(file, [file](const Document& document) {
    requireOutsideRuns(std::filesystem::absolute(file).parent_path());
    hp::writeReport(file, document);
  });
}

void ReportDesk::writeParts(const std::filesystem::path& folder) {
  write(folder, [folder](const Document& document) {
    requireOutsideRuns(std::filesystem::absolute(folder));
    writeTables(document, folder);
    writePictures(document, folder);
  });
}

void ReportDesk::write(const std::filesystem::path& path, std::function<void(const Document&)> writer) {
  const QString name = toQString(path.filename().string());
  const auto work = [comparisons = session_.compare().comparisons(),
                     explanations = session_.compare().explainedSets().answer(),
                     writer](const RunContext& context) {
    auto report = gatheredReport(comparisons, context);
    report.explanations = explanations;
    writer(comparisonDocument(report));
    return true;
  };
  submit(name, Lane::Pictures, work);
}

void ReportDesk::askForFigure(const FigureOffer& figure) {
  const auto take = [this, figure](const QString& path) {
    settings_.setValue(kFolder, QFileInfo(path).absolutePath());
    writeFigure(path.toStdString(), figure);
  };
  const QString folder = settings_.value(kFolder).toString();
  QStringList filters{tr("Pictures (*.png)")};
  if (!figure.svg.empty()) filters << tr("Drawings of lines (*.svg)");
  askForNewFile(window_, tr("Export a figure"), filters, take,
                (folder.isEmpty() ? QString() : folder + QLatin1Char('/')) + fileNameOf(figure.name) +
                    QStringLiteral(".png"));
}

void ReportDesk::writeFigure(const std::filesystem::path& file, const FigureOffer& figure) {
  const auto work = [file, figure](const RunContext&) {
    requireOutsideRuns(std::filesystem::absolute(file).parent_path());
    const bool isSvg = !figure.svg.empty() && file.extension() == ".svg";
    if (isSvg) {
      writeAtomically(file, [&](std::ostream& out) { out << svgWithTexts(figure.svg, figure.texts); });
    } else {
      writePng(file, figure.draw(), figure.texts, kDotsPerInch);
    }
    return true;
  };
  submit(toQString(file.filename().string()), Lane::Files, work);
}

void ReportDesk::submit(const QString& name, Lane lane, const std::function<bool(const RunContext&)>& work) {
  const auto done = [this, name](const Outcome<std::shared_ptr<const bool>>& outcome) {
    if (const auto* failure = std::get_if<Failure>(&outcome)) Q_EMIT session_.failed(*failure);
    if (std::holds_alternative<std::shared_ptr<const bool>>(outcome))
      Q_EMIT told({.text = tr("%1 is written.").arg(name)});
  };
  session_.engine().submit<bool>(lane, this, tr("Write %1").arg(name), work, done);
}

}  // namespace hp
