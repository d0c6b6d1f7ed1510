// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/help/help_panel.h"

#include <QAction>
#include <QDesktopServices>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/help/help_document.h"
#include "ui/help/help_pages.h"
#include "ui/help/help_topics.h"
#include "ui/kit/theme.h"

namespace hp {

namespace {

const QString kSearch = QStringLiteral("search:");

void giveKey(QAction* action, const QKeySequence& key) {
  action->setShortcut(key);
  action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

}  // namespace

HelpPanel::HelpPanel(HelpPages& pages, QWidget* parent) : Panel(parent), pages_(pages), search_(pages) {
  buildTools();
  buildLayout();
  speak();
}

void HelpPanel::speak() {
  pages_.setLanguage(QLocale().name().section(QLatin1Char('_'), 0, 0));
  search_.forget();
}

void HelpPanel::buildTools() {
  back_ = addTool(QStringLiteral("helpBack"), QStringLiteral("back"), tr("Back"));
  forward_ = addTool(QStringLiteral("helpForward"), QStringLiteral("forward"), tr("Forward"));
  QAction* home = addTool(QStringLiteral("helpHome"), QStringLiteral("home"), tr("Contents"));
  giveKey(back_, QKeySequence(Qt::ALT | Qt::Key_Left));
  giveKey(forward_, QKeySequence(Qt::ALT | Qt::Key_Right));
  giveKey(home, QKeySequence(Qt::ALT | Qt::Key_Home));
  connect(back_, &QAction::triggered, this, [this] { go(-1); });
  connect(forward_, &QAction::triggered, this, [this] { go(+1); });
  connect(home, &QAction::triggered, this, [this] { open(QString::fromLatin1(kHelpContents)); });
  for (QAction* action : {back_, forward_}) action->setEnabled(false);
}

void HelpPanel::buildLayout() {
  words_ = new QLineEdit(this);
  words_->setObjectName(QStringLiteral("helpSearch"));
  words_->setPlaceholderText(tr("Search the help"));
  words_->setAccessibleName(tr("Search the help"));
  words_->setClearButtonEnabled(true);
  browser_ = new QTextBrowser(this);
  browser_->setObjectName(QStringLiteral("helpBrowser"));
  browser_->setAccessibleName(tr("Page of the help"));
  browser_->setFrameShape(QFrame::NoFrame);
  browser_->setOpenLinks(false);
  browser_->document()->setDocumentMargin(space::kMedium);
  connect(words_, &QLineEdit::textEdited, this, &HelpPanel::search);
  connect(words_, &QLineEdit::returnPressed, this, &HelpPanel::openFirst);
  connect(browser_, &QTextBrowser::anchorClicked, this, &HelpPanel::follow);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, 0);
  column->setSpacing(space::kSmall);
  column->addWidget(words_);
  column->addWidget(browser_, 1);
}

void HelpPanel::open(const QString& address) {
  words_->clear();
  visit(address);
}

// Only what a person clicks leaves the program, and only to the web.
void HelpPanel::follow(const QUrl& link) {
  const QString text = link.toString();
  if (isOutside(text)) {
    QDesktopServices::openUrl(link);
  } else {
    open(text);
  }
}

// While a person types, what was found takes the place of what was found before.
void HelpPanel::search(const QString& words) {
  if (words.trimmed().isEmpty()) return;
  if (address().startsWith(kSearch)) {
    places_[at_] = {kSearch + words};
    return showPlace();
  }
  visit(kSearch + words);
}

void HelpPanel::openFirst() {
  const auto hits = search_.find(words_->text());
  if (!hits.isEmpty()) open(hits.first().id);
}

void HelpPanel::visit(const QString& address) {
  places_[at_].scrolled = browser_->verticalScrollBar()->value();
  if (this->address() != address) {
    places_.resize(at_ + 1);
    places_.append(Place{address});
    if (places_.first().address.isEmpty()) places_.removeFirst();
    at_ = places_.size() - 1;
  }
  places_[at_].scrolled = 0;
  showPlace();
}

void HelpPanel::go(int by) {
  const qsizetype to = at_ + by;
  if (to < 0 || to >= places_.size()) return;
  places_[at_].scrolled = browser_->verticalScrollBar()->value();
  at_ = to;
  words_->setText(address().startsWith(kSearch) ? address().mid(kSearch.size()) : QString());
  showPlace();
}

void HelpPanel::showPlace() {
  isShowing_ = true;
  showHelp(*browser_->document(), markdownOf(address()));
  isShowing_ = false;
  back_->setEnabled(at_ > 0);
  forward_->setEnabled(at_ + 1 < places_.size());
  const HelpAddress to = helpAddress(address());
  const QTextBlock heading = headingAt(*browser_->document(), to.anchor);
  browser_->setTextCursor(QTextCursor(heading.isValid() ? heading : browser_->document()->begin()));
  // The place of a line is known once the page is laid out.
  const int scrolled = places_.at(at_).scrolled;
  QTimer::singleShot(0, this, [this, scrolled, isAnchor = heading.isValid() && scrolled == 0] {
    QScrollBar* bar = browser_->verticalScrollBar();
    bar->setValue(isAnchor ? bar->value() + browser_->cursorRect().top() : scrolled);
  });
}

QString HelpPanel::markdownOf(const QString& address) {
  if (address.startsWith(kSearch)) return foundText(address.mid(kSearch.size()));
  if (const auto page = pages_.page(helpAddress(address).page)) return page->markdown;
  return pages_.ids().isEmpty() ? tr("The pages of the help are missing. Install the program again.")
                                : tr("There is no page “%1”. Begin with the [contents](%2.md).")
                                      .arg(asMarkdown(address), QString::fromLatin1(kHelpContents));
}

QString HelpPanel::foundText(const QString& words) {
  const auto hits = search_.find(words);
  if (hits.isEmpty()) return tr("Nothing was found for “%1”.").arg(asMarkdown(words));
  QString text = QStringLiteral("# %1\n\n").arg(tr("%n pages found", nullptr, int(hits.size())));
  for (const HelpHit& hit : hits)
    text += QStringLiteral("**[%1](%2.md)**  \n%3\n\n")
                .arg(asMarkdown(hit.title), hit.id, asMarkdown(hit.excerpt));
  return text;
}

// Colours and words are set when a page is shown.
void HelpPanel::changeEvent(QEvent* event) {
  Panel::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) speak();
  const bool isOther = event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
                       event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange;
  if (!isOther || isShowing_ || !browser_ || address().isEmpty()) return;
  places_[at_].scrolled = browser_->verticalScrollBar()->value();
  showPlace();
}

}  // namespace hp
