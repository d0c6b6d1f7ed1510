// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/help/whole_help.h"

#include <QTextBlock>

#include "core/compare/explain_set.h"
#include "core/compare/run_measures.h"
#include "core/evaluate/experiment_series.h"
#include "core/evaluate/faithfulness_table.h"
#include "core/evaluate/map_distance.h"
#include "core/evaluate/map_likeness.h"
#include "core/explain/method.h"
#include "ui/help/help_document.h"
#include "ui/help/method_texts.h"
#include "ui/kit/conversions.h"
#include "ui/shell/help_desk.h"
#include "ui/shell/help_tables.h"
#include "ui/shell/panel_table.h"

namespace hp::test {

namespace {

template <class List>
void addMeasures(QStringList& topics, const List& measures) {
  for (const auto& measure : measures) topics << QStringLiteral("measure:") + toQString(measure.id);
}

}  // namespace

HelpPages& wholeHelp() {
  static HelpPages pages;
  static const bool isMade = (provideMethodTexts(pages), provideTables(pages), true);
  Q_UNUSED(isMade);
  return pages;
}

QStringList allTopics() {
  QStringList topics;
  for (const Method& method : methods()) topics << QStringLiteral("method:") + toQString(method.info.id);
  addMeasures(topics, distanceMeasures());
  addMeasures(topics, rowMeasures());
  addMeasures(topics, runMeasures());
  addMeasures(topics, mapMeasures());
  addMeasures(topics, mapLikenesses());
  for (const FaithfulnessTest test : {FaithfulnessTest::Deletion, FaithfulnessTest::Insertion,
                                      FaithfulnessTest::PixelFlipping, FaithfulnessTest::Road})
    topics << QStringLiteral("measure:") + toQString(idOf(test));
  // What the metrics and tests call themselves that have no table.
  for (const char* id :
       {"local-lipschitz", "max-sensitivity", "average-sensitivity", "pointing-game", "relevance-mass",
        "relevance-rank", "randomisation", "label-permutation", "mcnemar", "standard-error", "calibration",
        "bootstrap", "kendall", "mean-difference", "sign-flips"})
    topics << QStringLiteral("measure:") + QLatin1String(id);
  for (const PanelRow& row : panelTable()) topics << QStringLiteral("panel:") + row.name();
  topics << QStringLiteral("panel:help");
  for (const WorkspaceId id : kWorkspaces) topics << helpTopicOf(id);
  return topics;
}

std::unique_ptr<QTextDocument> shownPage(const QString& id) {
  auto document = std::make_unique<QTextDocument>();
  const auto page = wholeHelp().page(id);
  if (page) showHelp(*document, page->markdown);
  return document;
}

QStringList linksOf(const QTextDocument& document) {
  QStringList links;
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
    for (auto part = block.begin(); !part.atEnd(); ++part)
      if (part.fragment().charFormat().isAnchor()) links << part.fragment().charFormat().anchorHref();
  links.removeDuplicates();
  return links;
}

}  // namespace hp::test
