// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

namespace hp {

struct HelpPage {
  QString id = {};        ///< "method-lrp": the name of its file
  QString title = {};     ///< its first heading
  QString markdown = {};  ///< all of it, what is generated included
};

/// An address within the help: a page and perhaps a place in it, "glossary#seed". Links in pages are written
/// as "glossary.md#seed".
struct HelpAddress {
  QString page = {};
  QString anchor = {};
};
HelpAddress helpAddress(const QString& text);
/// The anchor of a heading: its letters and digits in lower case, a hyphen for all between.
QString helpAnchor(const QString& heading);

/// The pages of the help: files FOLDER/LANGUAGE/NAME.md. Read when first asked for.
class HelpPages {
 public:
  /// An empty folder name: the program's own.
  explicit HelpPages(QString folder = {});

  /// From now on pages are of this language ("de"); where it lacks one, the English page stands in.
  void setLanguage(const QString& language);

  /// Alphabetically. Empty where the program's own files are missing.
  QStringList ids() const;
  bool has(const QString& id) const;
  std::optional<HelpPage> page(const QString& id) const;
  QString title(const QString& id) const;
  /// The page's text as it stands in its file.
  QString source(const QString& id) const;

  /// What stands in place of "{{name}}" in a page, as Markdown; is given the page's id.
  void provide(const QString& name, std::function<QString(const QString& pageId)> text);

 private:
  const QMap<QString, QString>& sources() const;
  void read(const QDir& folder) const;

  QString folder_;
  QString language_ = QStringLiteral("en");
  QHash<QString, std::function<QString(const QString&)>> provided_;
  mutable std::optional<QMap<QString, QString>> sources_;  ///< by id; nothing: not read yet
};

/// Text as Markdown that reads as it stands.
QString asMarkdown(const QString& text);

}  // namespace hp
