// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_pages.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include "core/base/log.h"
#include "core/base/outcome.h"
#include "core/base/resources.h"

namespace hp {
namespace {

const QString kEnglish = QStringLiteral("en");

QString ownFolder() {
  try {
    return QString::fromStdString((resourceFolder() / "help").string());
  } catch (const Error& error) {
    log::warning(error.what());
    return {};
  }
}

QString firstHeading(const QString& markdown) {
  const QString line = markdown.section(QLatin1Char('\n'), 0, 0);
  return line.startsWith(QLatin1String("# ")) ? line.mid(2).trimmed() : QString();
}

}  // namespace

HelpAddress helpAddress(const QString& text) {
  QString page = text.section(QLatin1Char('#'), 0, 0);
  if (page.endsWith(QLatin1String(".md"))) page.chop(3);
  return {page, text.section(QLatin1Char('#'), 1)};
}

QString helpAnchor(const QString& heading) {
  QString anchor;
  for (const QChar each : heading) {
    if (each.isLetterOrNumber())
      anchor += each.toLower();
    else if (!anchor.isEmpty() && !anchor.endsWith(QLatin1Char('-')))
      anchor += QLatin1Char('-');
  }
  if (anchor.endsWith(QLatin1Char('-'))) anchor.chop(1);
  return anchor;
}

QString asMarkdown(const QString& text) {
  static const QRegularExpression kSigns(QStringLiteral(R"(([\\`*_\[\]<>#|~&]))"));
  return QString(text).replace(kSigns, QStringLiteral("\\\\1"));
}

HelpPages::HelpPages(QString folder) : folder_(std::move(folder)) {}

void HelpPages::setLanguage(const QString& language) {
  if (language == language_) return;
  language_ = language;
  sources_.reset();
}

void HelpPages::read(const QDir& folder) const {
  for (const QString& name : folder.entryList({QStringLiteral("*.md")}, QDir::Files)) {
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly)) continue;
    sources_->insert(name.chopped(3), QString::fromUtf8(file.readAll()));
  }
}

const QMap<QString, QString>& HelpPages::sources() const {
  if (!sources_) {
    sources_.emplace();
    const QString folder = folder_.isEmpty() ? ownFolder() : folder_;
    if (!folder.isEmpty()) {
      read(QDir(folder + QLatin1Char('/') + kEnglish));
      if (language_ != kEnglish) read(QDir(folder + QLatin1Char('/') + language_));
    }
  }
  return *sources_;
}

QStringList HelpPages::ids() const { return sources().keys(); }

bool HelpPages::has(const QString& id) const { return sources().contains(id); }

QString HelpPages::source(const QString& id) const { return sources().value(id); }

QString HelpPages::title(const QString& id) const { return firstHeading(source(id)); }

std::optional<HelpPage> HelpPages::page(const QString& id) const {
  if (!has(id)) return {};
  static const QRegularExpression kPlace(QStringLiteral(R"(\{\{([a-z-]+)\}\})"));
  HelpPage page{.id = id, .title = title(id)};
  const QString text = source(id);
  qsizetype from = 0;
  for (auto places = kPlace.globalMatch(text); places.hasNext();) {
    const auto place = places.next();
    page.markdown += text.mid(from, place.capturedStart() - from);
    if (const auto& fill = provided_.value(place.captured(1))) page.markdown += fill(id);
    from = place.capturedEnd();
  }
  page.markdown += text.mid(from);
  return page;
}

void HelpPages::provide(const QString& name, std::function<QString(const QString& pageId)> text) {
  provided_.insert(name, std::move(text));
}

}  // namespace hp
