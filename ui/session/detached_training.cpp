// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/detached_training.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <nlohmann/json.hpp>

#include "core/runs/run_folder.h"
#include "core/train/personality.h"
#include "ui/kit/conversions.h"

namespace hp {

namespace {

constexpr int kInterval = 500;  // milliseconds between looks at what the processes said
/// How heatproof-cli begins its last sentence when it fails.
const QString kProgram = QStringLiteral("heatproof-cli");

QString programFile() {
#ifdef Q_OS_WIN
  const QString name = kProgram + QStringLiteral(".exe");
#else
  const QString name = kProgram;
#endif
  return QDir(QCoreApplication::applicationDirPath()).filePath(name);
}

QProcessEnvironment environmentOf(const TrainSpec& spec) {
  auto environment = QProcessEnvironment::systemEnvironment();
  if (spec.personality.empty()) return environment;
  for (const auto& [name, value] : personalityById(spec.personality).variables)
    environment.insert(toQString(name), toQString(value));
  return environment;
}

// "heatproof-cli train: The folder is not empty." becomes its sentence; nothing when there is none.
std::optional<std::string> lastWords(const QString& file) {
  QFile said(file);
  if (!said.open(QIODevice::ReadOnly)) return std::nullopt;
  const auto lines = QString::fromUtf8(said.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
  for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
    const auto colon = line->indexOf(QStringLiteral(": "));
    if (line->startsWith(kProgram) && colon > 0) return line->mid(colon + 2).toStdString();
  }
  return std::nullopt;
}

}  // namespace

DetachedTrainings::DetachedTrainings(QObject* parent) : QObject(parent) {
  timer_.setInterval(kInterval);
  connect(&timer_, &QTimer::timeout, this, &DetachedTrainings::look);
}

void DetachedTrainings::start(const TrainSpec& spec, const std::filesystem::path& folder) {
  if (!notes_) notes_ = std::make_unique<QTemporaryDir>();
  const QString config = notes_->filePath(QStringLiteral("config-%1.json").arg(words_.size()));
  QFile file(config);
  const auto text = QByteArray::fromStdString(toJson(spec).dump(2));
  if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
    throw Error("The training's configuration could not be written to " + config.toStdString() + ".");
  file.close();
  launch({QStringLiteral("train"), QStringLiteral("--config"), config}, spec, folder);
}

void DetachedTrainings::resume(const TrainSpec& spec, const std::filesystem::path& folder) {
  launch({QStringLiteral("train"), QStringLiteral("--resume")}, spec, folder);
}

void DetachedTrainings::launch(const QStringList& arguments, const TrainSpec& spec,
                               const std::filesystem::path& folder) {
  if (!notes_) notes_ = std::make_unique<QTemporaryDir>();
  const QString words = notes_->filePath(QStringLiteral("words-%1.txt").arg(words_.size()));
  QProcess process;
  process.setProgram(programFile());
  process.setArguments(arguments + QStringList{QStringLiteral("--out"), toQString(folder.string())});
  process.setProcessEnvironment(environmentOf(spec));
  process.setStandardInputFile(QProcess::nullDevice());
  process.setStandardOutputFile(QProcess::nullDevice());
  process.setStandardErrorFile(words);
  if (!process.startDetached())
    throw Error("The program " + programFile().toStdString() +
                " cannot be started; install it beside this one, or train in the window.");
  words_[folder] = words;
  timer_.start();
}

bool DetachedTrainings::isStarting(const std::filesystem::path& folder) const {
  return words_.contains(folder) && !isRunFolder(folder);
}

void DetachedTrainings::look() {
  for (auto each = words_.begin(); each != words_.end();) {
    const auto words = lastWords(each->second);
    each = words ? words_.erase(each) : std::next(each);
    if (words) Q_EMIT failed({.summary = *words});
  }
  if (words_.empty()) timer_.stop();
}

}  // namespace hp
