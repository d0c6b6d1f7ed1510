// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTextBlock;
class QTextDocument;

namespace hp {

/// Shows a page in a document, in the colours of the theme: headings, tables, formulas with their indices.
/// Links that leave the help get an arrow.
void showHelp(QTextDocument& document, const QString& markdown);

/// The heading that an anchor names; invalid where there is none.
QTextBlock headingAt(const QTextDocument& document, const QString& anchor);

/// True for an address of the web, which a browser opens.
bool isOutside(const QString& address);

}  // namespace hp
