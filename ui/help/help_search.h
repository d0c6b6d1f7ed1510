// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace hp {

class HelpPages;

struct HelpHit {
  QString id = {};
  QString title = {};
  QString excerpt = {};  ///< the text around the first place
};

/// All pages that have every word, or a word that begins with it; the best first: in the title, then in
/// headings, then by how often. Capitals and accents do not matter.
class HelpSearch {
 public:
  explicit HelpSearch(const HelpPages& pages) : pages_(pages) {}

  QList<HelpHit> find(const QString& words);
  /// Pages have changed.
  void forget() { texts_.clear(); }

 private:
  struct Text {
    QString id, title, headings, body, plain;  ///< the first ones folded, but for `id` and `plain`
  };
  void read();
  static int scoreOf(const Text& text, const QStringList& words);

  const HelpPages& pages_;
  QList<Text> texts_;
};

/// The text of a page without its marks.
QString plainText(const QString& markdown);

}  // namespace hp
