// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/detached_training.h"

#include <QFile>
#include <nlohmann/json.hpp>

#include "core/base/platform_process.h"
#include "core/train/personality.h"
#include "ui/kit/conversions.h"
#include "ui/session/cli_program.h"

namespace hp {

namespace {

constexpr int kInterval = 500;  // milliseconds between looks at what the processes said
/// How heatproof-cli begins its last sentence when it fails.
const QString kProgram = QStringLiteral("heatproof-cli");

std::map<std::string, std::string> variablesOf(const TrainSpec& spec) {
  return spec.personality.empty() ? std::map<std::string, std::string>()
                                  : personalityById(spec.personality).variables;
}

// Beside the run's folder, which has to be new, and not among the window's notes: the process may come to
// read it only after the window is gone.
std::filesystem::path configFor(const std::filesystem::path& folder) {
  return folder.parent_path() / ("." + folder.filename().string() + "-start.json");
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
  const auto config = configFor(folder);
  QFile file(QString::fromStdString(config.string()));
  const auto text = QByteArray::fromStdString(toJson(spec).dump(2));
  if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
    throw Error("The training's configuration could not be written to " + config.string() + ".");
  file.close();
  try {
    launch({"train", "--config", config.string()}, spec, folder);
  } catch (const Error&) {
    tidy(folder);
    throw;
  }
}

void DetachedTrainings::tidy(const std::filesystem::path& folder) {
  std::error_code isGone;
  std::filesystem::remove(configFor(folder), isGone);
}

void DetachedTrainings::resume(const TrainSpec& spec, const std::filesystem::path& folder) {
  launch({"train", "--resume"}, spec, folder);
}

void DetachedTrainings::launch(std::vector<std::string> arguments, const TrainSpec& spec,
                               const std::filesystem::path& folder) {
  if (!notes_) notes_ = std::make_unique<QTemporaryDir>();
  const QString words = notes_->filePath(QStringLiteral("words-%1.txt").arg(++started_));
  arguments.insert(arguments.end(), {"--out", folder.string()});
  const auto id = platform::startDetached(cliProgram(), arguments, variablesOf(spec), words.toStdString());
  processes_[folder] = {id, words};
  timer_.start();
}

bool DetachedTrainings::stop(const std::filesystem::path& folder) {
  const auto found = processes_.find(folder);
  if (found == processes_.end()) return false;
  platform::askToEnd(found->second.id);
  return true;
}

void DetachedTrainings::look() {
  for (auto each = processes_.begin(); each != processes_.end();) {
    const bool hasEnded = platform::hasEnded(each->second.id);
    if (!hasEnded) {
      ++each;
      continue;
    }
    const auto words = lastWords(each->second.words);
    const auto folder = each->first;
    each = processes_.erase(each);
    tidy(folder);
    if (words) Q_EMIT failed({.summary = *words});
    Q_EMIT ended(folder);
  }
  if (processes_.empty()) timer_.stop();
}

}  // namespace hp
