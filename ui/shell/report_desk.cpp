// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/report_desk.h"

#include <QFileInfo>
#include <QSettings>

#include "core/report/comparison_report.h"
#include "core/report/html_writer.h"
#include "core/report/pdf_writer.h"
#include "core/report/table_files.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_names.h"
#include "ui/engine/engine.h"
#include "ui/kit/conversions.h"
#include "ui/kit/path_dialogs.h"
#include "ui/session/session.h"

namespace hp {

namespace {

const QString kFolder = QStringLiteral("folder/reports");

using Comparisons = std::vector<std::shared_ptr<const RunComparison>>;

// As the command line makes it.
Document documentOf(const Comparisons& comparisons, const RunContext& context) {
  ComparisonReport report{.comparisons = comparisons};
  for (const auto& comparison : comparisons)
    report.overTime.push_back(std::make_shared<const WeightsOverTime>(
        compareWeightsOverTime(Baseline(comparison->baseline), Candidate(comparison->candidate), context)));
  report.files = comparedFiles(report.comparisons, context);
  report.created = run_names::utcNow();
  return comparisonDocument(report);
}

}  // namespace

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
    file.extension() == ".pdf" ? writePdf(file, document) : writeHtml(file, document);
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
  const auto work = [comparisons = session_.compare().comparisons(), writer](const RunContext& context) {
    writer(documentOf(comparisons, context));
    return true;
  };
  const auto done = [this, name](const Outcome<std::shared_ptr<const bool>>& outcome) {
    if (const auto* failure = std::get_if<Failure>(&outcome)) Q_EMIT session_.failed(*failure);
    if (std::holds_alternative<std::shared_ptr<const bool>>(outcome))
      Q_EMIT told({.text = tr("%1 is written.").arg(name)});
  };
  session_.engine().submit<bool>(Lane::Pictures, this, tr("Write %1").arg(name), work, done);
}

}  // namespace hp
