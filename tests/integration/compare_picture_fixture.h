// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDropEvent>
#include <QMimeData>
#include <QTableView>
#include <QUrl>

#include "tests/integration/compare_fixture.h"
#include "tests/ui/support/screenshot.h"

namespace hp::test {

/// One picture in the Compare workspace of the real window.
class ComparePicture : public CompareTest {
 protected:
  static void SetUpTestSuite() { makeRuns({{"first", 1}, {"other", 2}, {"third", 3}}); }

  ComparedExplanation& asked() { return compare().explanation(); }
  void openPair(const std::vector<std::filesystem::path>& paths) {
    enterCompare();
    openRuns(paths, paths.size());
    raise("bothExplanationsDock");
  }
  bool waitForAnswer() {
    return waitFor([this] { return asked().answer() != nullptr && !asked().isAsked(); }, kLong);
  }
  /// False where neither the panel nor the window takes it.
  bool drop(const QString& path) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    auto* panel = child<QWidget>("bothExplanations");
    QDragEnterEvent enter(QPoint(40, 40), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(panel, &enter);
    if (!enter.isAccepted()) return false;
    QDropEvent event(QPointF(40, 40), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    return QApplication::sendEvent(panel, &event);
  }
  QAbstractItemModel* predictions() { return child<QTableView>("predictionTable")->model(); }
};

}  // namespace hp::test
