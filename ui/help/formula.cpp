// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/formula.h"

namespace hp {
namespace {

bool isIndex(QChar sign) { return sign.isLetter() || sign.isDigit() || sign == QLatin1Char('\''); }

/// Where the index that begins at `from` ends: "_(i on the thing)" goes up to its bracket.
qsizetype endOfIndex(const QString& plain, qsizetype from) {
  if (from < plain.size() && plain[from] == QLatin1Char('(')) {
    const qsizetype bracket = plain.indexOf(QLatin1Char(')'), from);
    return bracket < 0 ? from : bracket + 1;
  }
  while (from < plain.size() && isIndex(plain[from])) ++from;
  return from;
}

}  // namespace

QList<FormulaPart> formulaParts(const QString& plain) {
  QList<FormulaPart> parts;
  qsizetype at = 0, begin = 0;
  while (at < plain.size()) {
    const bool isBelow = plain[at] == QLatin1Char('_'), isAbove = plain[at] == QLatin1Char('^');
    const qsizetype end = isBelow || isAbove ? endOfIndex(plain, at + 1) : at;
    if (end <= at + 1) {
      ++at;
      continue;
    }
    if (at > begin) parts << FormulaPart{plain.mid(begin, at - begin)};
    parts << FormulaPart{plain.mid(at + 1, end - at - 1), isBelow ? Height::Below : Height::Above};
    begin = at = end;
  }
  if (begin < plain.size()) parts << FormulaPart{plain.mid(begin)};
  return parts;
}

}  // namespace hp
