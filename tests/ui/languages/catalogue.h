// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace hp::test {

/// One text of a catalogue (.ts file) and what it is in the catalogue's language.
struct CatalogueText {
  QString context = {};
  QString source = {};
  QString state = {};  ///< "": finished; "unfinished", "vanished", "obsolete"
  bool isPlural = false;
  QStringList forms = {};  ///< one, or one of each grammatical number

  /// What makes it the same text in another catalogue.
  QString name() const { return context + QStringLiteral(" | ") + source; }
};

struct Catalogue {
  QString language = {};
  std::vector<CatalogueText> texts = {};
};

/// The test fails where the file cannot be read.
Catalogue readCatalogue(const QString& path);
Catalogue parseCatalogue(const QByteArray& xml);

/// What is wrong with a translation: "unfinished", "empty", "placeholders", "accelerator", "ellipsis",
/// "blanks", "tags", "forms" (all of our languages have two: one, and many), "lines".
QStringList faultsOf(const CatalogueText& text);
/// All of a catalogue, a line each.
QStringList faultsOf(const Catalogue& catalogue);

/// Texts of the first that the second lacks.
QStringList missingIn(const Catalogue& wanted, const Catalogue& catalogue);

}  // namespace hp::test
