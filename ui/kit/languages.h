// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <span>

namespace hp {

/// A language the window speaks.
struct Language {
  const char* id = "";       ///< "de", as in the names of the catalogues
  const char* ownName = "";  ///< what its speakers call it, in UTF-8
};

/// English first.
std::span<const Language> languages();

/// The one of these that a choice means: the language itself, or for "system" and whatever nobody speaks the
/// first of a person's languages ("nn-NO", "de") that we have; English where there is none.
QString languageOf(const QString& choice, const QStringList& preferred);

/// The language of the whole program: of texts (QCoreApplication::translate, tr()), of Qt's own dialogs, and
/// of numbers (QLocale()). GUI thread only.
class Languages {
 public:
  static constexpr const char* kSystem = "system";

  /// From now on the window speaks this one, a language's id or kSystem. Windows hear of it by
  /// QEvent::LanguageChange, as soon as events are processed; the same again changes nothing.
  static void apply(const QString& choice);
  /// What was applied last, kSystem at first.
  static QString choice();
  /// The id of the language spoken.
  static QString current();
};

}  // namespace hp
