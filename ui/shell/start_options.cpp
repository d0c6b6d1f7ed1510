// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_options.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QPixmap>
#include <QSettings>
#include <QTimer>

#include "ui/engine/engine.h"
#include "ui/kit/conversions.h"
#include "ui/kit/languages.h"
#include "ui/session/experiment_draft.h"
#include "ui/session/session.h"
#include "ui/shell/file_opener.h"
#include "ui/shell/last_subject.h"
#include "ui/shell/main_window.h"
#include "ui/shell/robustness_desk.h"
#include "ui/shell/training_keeper.h"

namespace hp {

namespace {

constexpr int kUsage = 2;
/// Milliseconds for the canvas to show the last overlay before it is photographed.
constexpr int kSettle = 400;

QString tr(const char* text) { return QCoreApplication::translate("StartOptions", text); }

const QString kLanguage = QStringLiteral("language");

QString languageChoices() {
  QStringList ids{QString::fromLatin1(Languages::kSystem)};
  for (const Language& each : languages()) ids << QString::fromLatin1(each.id);
  return ids.join(QStringLiteral(", "));
}

/// Runs `work` once, as soon as picture and classes are there.
void whenClassified(Session& session, std::function<void()> work) {
  auto* once = new QObject(&session);
  QObject::connect(&session, &Session::subjectChanged, once, [&session, once, work] {
    if (!session.target()) return;
    delete once;
    work();
  });
}

void explainAsAsked(const StartOptions& options, Session& session) {
  const auto asked = guarded([&] {
    for (const QString& id : options.methods) {
      session.choice().choose(id.toStdString());
      session.comparison().setMethod(session.choice().method(), true);
    }
    if (!options.target.isEmpty()) {
      session.explainClass(session.subject()->network->classIndex(options.target.toStdString()));
    } else if (!options.methods.isEmpty()) {
      session.explain();
    }
    session.fillComparison();
  });
  if (const auto* failure = std::get_if<Failure>(&asked)) Q_EMIT session.failed(*failure);
}

void photographWhenIdle(const QString& path, Session& session, MainWindow& window) {
  auto* idle = new QTimer(&window);
  idle->setSingleShot(true);
  idle->setInterval(kSettle);
  QObject::connect(idle, &QTimer::timeout, &window, [&window, path] {
    const bool isSaved = window.grab().save(path);
    if (!isSaved) qWarning("The screenshot could not be written to %s.", qUtf8Printable(path));
    QApplication::exit(isSaved ? 0 : 1);
  });
  const auto check = [&session, idle] { session.engine().isBusy() ? idle->stop() : idle->start(); };
  QObject::connect(&session.engine(), &Engine::finished, idle, check);
  QObject::connect(&session.engine(), &Engine::submitted, idle, check);
  check();
}

void openCompared(const QStringList& runs, Session& session, MainWindow& window) {
  std::vector<std::filesystem::path> paths;
  for (const QString& run : runs) paths.emplace_back(run.toStdString());
  window.setWorkspace(WorkspaceId::Compare);
  session.compare().open(paths);
}

void openExperiment(const QStringList& files, Session& session, MainWindow& window) {
  std::vector<std::filesystem::path> paths;
  for (const QString& file : files) paths.emplace_back(file.toStdString());
  window.setWorkspace(WorkspaceId::Robustness);
  session.robustness().draft().add(paths);
}

void openFiles(const StartOptions& options, Session& session, MainWindow& window) {
  if (options.compare) return openCompared(options.files, session, window);
  if (options.robustness) return openExperiment(options.files, session, window);
  for (const QString& file : options.files) window.files().open(file);
}

}  // namespace

// Before anything else is read, so that help and complaints have it too.
QString languageAskedFor(const QStringList& arguments, const QSettings& settings) {
  QCommandLineParser parser;
  parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
  const QCommandLineOption language(kLanguage, {}, kLanguage);
  parser.addOption(language);
  static_cast<void>(parser.parse(arguments));  // the other options are not its business
  return parser.isSet(language) ? parser.value(language)
                                : settings.value(QStringLiteral("window/language")).toString();
}

StartOptions readOptions(const QStringList& arguments) {
  QCommandLineParser parser;
  parser.setApplicationDescription(tr("Shows why an image classifier decides as it does."));
  const QCommandLineOption help = parser.addHelpOption(), version = parser.addVersionOption();
  const QCommandLineOption sample(QStringLiteral("sample"), tr("Open the built-in network and picture."));
  const QCommandLineOption compare(QStringLiteral("compare"),
                                   tr("Compare the files, which are runs; the first is the baseline."));
  const QCommandLineOption robustness(
      QStringLiteral("robustness"),
      tr("Put an experiment together of the files: a spec, or pictures and networks."));
  const QCommandLineOption method(
      QStringLiteral("method"), tr("Explain with this method; several are compared."), QStringLiteral("id"));
  const QCommandLineOption target(QStringLiteral("class"), tr("Explain this class (number or name)."),
                                  QStringLiteral("class"));
  const QCommandLineOption screenshot(QStringLiteral("screenshot"),
                                      tr("Write a picture of the window when done, and leave."),
                                      QStringLiteral("file"));
  const QCommandLineOption threads(QStringLiteral("threads"), tr("Threads to compute with; 0: all cores."),
                                   QStringLiteral("count"), QStringLiteral("0"));
  const QCommandLineOption language(kLanguage, tr("Language of the window: %1.").arg(languageChoices()),
                                    QStringLiteral("id"));
  parser.addOptions({sample, compare, robustness, method, target, screenshot, threads, language});
  parser.addPositionalArgument(QStringLiteral("files"), tr("Networks, pictures, figures and runs to open."),
                               QStringLiteral("[FILE...]"));
  parser.process(arguments);
  bool isCount = false;
  StartOptions options{.files = parser.positionalArguments(),
                       .methods = parser.values(method),
                       .target = parser.value(target),
                       .screenshot = parser.value(screenshot),
                       .compare = parser.isSet(compare),
                       .robustness = parser.isSet(robustness),
                       .sample = parser.isSet(sample),
                       .threads = parser.value(threads).toInt(&isCount)};
  if (!isCount || options.threads < 0) {
    qCritical("%s", qUtf8Printable(tr("--threads takes a number from 0 on.")));
    std::exit(kUsage);
  }
  if (parser.isSet(language) && Languages::choice() != parser.value(language)) {
    qCritical("%s", qUtf8Printable(tr("--language takes one of %1.").arg(languageChoices())));
    std::exit(kUsage);
  }
  return options;
}

void follow(const StartOptions& options, Session& session, MainWindow& window) {
  whenClassified(session, [options, &session] { explainAsAsked(options, session); });
  if (options.sample) session.openSample();
  openFiles(options, session, window);
  if (!options.sample && options.files.isEmpty()) window.lastSubject().reopen();
  window.trainings().reopen();
  window.experiments().reopen();
  if (!options.screenshot.isEmpty()) photographWhenIdle(options.screenshot, session, window);
}

}  // namespace hp
