// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>
#include <QUrl>

#include "ui/help/help_pages.h"

namespace hp::test {

/// The program's help with all that is generated.
HelpPages& wholeHelp();

/// Everything that should have a page: each method, measure, panel and workspace of the program's tables.
QStringList allTopics();

/// A page as the browser shows it.
std::unique_ptr<QTextDocument> shownPage(const QString& id);
/// The addresses that its links name.
QStringList linksOf(const QTextDocument& document);

}  // namespace hp::test
