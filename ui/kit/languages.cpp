// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <algorithm>
#include <memory>

static void initCatalogues() { Q_INIT_RESOURCE(i18n); }

namespace hp {
namespace {

constexpr Language kLanguages[] = {
    {"en", "English"}, {"de", "Deutsch"}, {"fr", "Français"}, {"nb", "Norsk bokmål"}};

/// A program's texts and Qt's own in one language.
class Catalogue final : public QTranslator {
 public:
  explicit Catalogue(const QString& language) {
    const QString folder = QStringLiteral(":/i18n");
    isThere_ = texts_.load(QStringLiteral("heatproof_") + language, folder);
    const QString ofQt = QStringLiteral("qtbase_") + language;
    if (!qt_.load(ofQt, folder) && language != QLatin1String(kLanguages[0].id))
      static_cast<void>(qt_.load(ofQt, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
  }

  // English has plurals only, which is little but not nothing.
  bool isEmpty() const override { return !isThere_; }

  // The catalogues are made by reading the sources, the questions by running them: a class in our namespace
  // asks with it and is written down without, a function of one file only is written down under the
  // namespace.
  QString translate(const char* context, const char* source, const char* comment, int n) const override {
    QString text = texts_.translate(context, source, comment, n);
    constexpr std::string_view qualifier = "hp::";
    if (text.isNull() && std::string_view(context).starts_with(qualifier))
      text = texts_.translate(context + qualifier.size(), source, comment, n);
    if (text.isNull()) text = qt_.translate(context, source, comment, n);
    return text.isNull() ? texts_.translate("hp", source, comment, n) : text;
  }

 private:
  QTranslator texts_, qt_;
  bool isThere_ = false;
};

struct Spoken {
  QString choice = QString::fromLatin1(Languages::kSystem);
  QString language;
  std::unique_ptr<Catalogue> catalogue;
};

Spoken& spoken() {
  static Spoken now;
  return now;
}

const Language* find(const QString& id) {
  const auto found = std::find_if(std::begin(kLanguages), std::end(kLanguages),
                                  [&](const Language& each) { return id == QLatin1String(each.id); });
  return found == std::end(kLanguages) ? nullptr : &*found;
}

/// A person's own habits where they are of this language: Swiss numbers in German texts.
QLocale localeOf(const QString& language) {
  const QLocale system = QLocale::system(), own(language);
  return system.language() == own.language() ? system : own;
}

}  // namespace

std::span<const Language> languages() { return kLanguages; }

QString languageOf(const QString& choice, const QStringList& preferred) {
  if (find(choice)) return choice;
  for (const QString& each : preferred) {
    QString id = each.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0).toLower();
    if (id == QLatin1String("no") || id == QLatin1String("nn")) id = QStringLiteral("nb");
    if (find(id)) return id;
  }
  return QString::fromLatin1(kLanguages[0].id);
}

void Languages::apply(const QString& choice) {
  initCatalogues();
  Spoken& now = spoken();
  now.choice = find(choice) ? choice : QString::fromLatin1(kSystem);
  const QString language = languageOf(now.choice, QLocale::system().uiLanguages());
  if (language == now.language) return;
  now.language = language;
  QLocale::setDefault(localeOf(language));
  auto next = std::make_unique<Catalogue>(language);
  QCoreApplication::installTranslator(next.get());
  if (now.catalogue) QCoreApplication::removeTranslator(now.catalogue.get());
  now.catalogue = std::move(next);
}

QString Languages::choice() { return spoken().choice; }

QString Languages::current() {
  return spoken().language.isEmpty() ? QString::fromLatin1(kLanguages[0].id) : spoken().language;
}

}  // namespace hp
