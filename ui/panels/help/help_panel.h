// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "ui/help/help_search.h"
#include "ui/panels/panel.h"

class QLineEdit;
class QTextBrowser;
class QUrl;

namespace hp {

class HelpPages;

/// The pages of the help: a browser with its history, and a search through all of them. Knows no session.
class HelpPanel final : public Panel {
  Q_OBJECT

 public:
  explicit HelpPanel(HelpPages& pages, QWidget* parent = nullptr);

  /// Shows a page, "method-lrp", or a place in it, "glossary#seed".
  void open(const QString& address);
  /// Of the page shown; empty before the first, "search:words" for what was found.
  const QString& address() const { return places_.at(at_).address; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  /// Where a person was.
  struct Place {
    QString address = {};
    int scrolled = 0;
  };

  void buildTools();
  void buildLayout();
  /// The language of the program.
  void speak();
  void follow(const QUrl& link);
  void search(const QString& words);
  void openFirst();
  void go(int by);
  void visit(const QString& address);
  void showPlace();
  QString markdownOf(const QString& address);
  QString foundText(const QString& words);

  HelpPages& pages_;
  HelpSearch search_;
  QList<Place> places_{{}};
  qsizetype at_ = 0;
  bool isShowing_ = false;
  QAction* back_ = nullptr;
  QAction* forward_ = nullptr;
  QLineEdit* words_ = nullptr;
  QTextBrowser* browser_ = nullptr;
};

}  // namespace hp
