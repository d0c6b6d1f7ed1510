// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/experiment/methods_editor.h"

#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/kit/conversions.h"
#include "ui/kit/icons.h"
#include "ui/kit/param_form.h"
#include "ui/kit/theme.h"
#include "ui/panels/experiment/entry_list.h"
#include "ui/session/experiment_draft.h"

namespace hp {

MethodsEditor::MethodsEditor(ExperimentDraft& draft, QWidget* parent)
    : QWidget(parent),
      draft_(draft),
      list_(new EntryList(QStringLiteral("experimentMethods"), tr("Methods"), this)),
      unfold_(new QToolButton(this)),
      form_(new ParamForm(this)) {
  for (const Method& method : methods())
    list_->addMenu()->addAction(toQString(method.info.name), this, [this, &method] {
      draft_.edit([&](Experiment& each) { each.methods.push_back({&method, method.defaults, {}}); });
      list_->setCurrent(int(draft_.experiment().methods.size()) - 1);
    });
  unfold_->setObjectName(QStringLiteral("experimentParams"));
  unfold_->setIcon(icon(QStringLiteral("settings")));
  unfold_->setText(tr("Parameters"));
  unfold_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  unfold_->setCheckable(true);
  makeQuiet(unfold_);
  form_->setObjectName(QStringLiteral("experimentParamForm"));
  form_->hide();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::kTight);
  column->addWidget(list_);
  column->addWidget(unfold_);
  column->addWidget(form_);
  bind();
  showDraft();
}

void MethodsEditor::bind() {
  connect(list_, &EntryList::removeWanted, this, [this](int row) {
    draft_.edit([row](Experiment& each) { each.methods.erase(each.methods.begin() + row); });
  });
  connect(list_, &EntryList::currentChanged, this, &MethodsEditor::showParams);
  connect(unfold_, &QToolButton::toggled, form_, &QWidget::setVisible);
  connect(form_, &ParamForm::changed, this, [this] {
    const int row = list_->current();
    if (row < 0) return;
    draft_.edit([&](Experiment& each) { each.methods.at(std::size_t(row)).params = form_->values(); });
  });
  connect(&draft_, &ExperimentDraft::changed, this, &MethodsEditor::showDraft);
}

void MethodsEditor::showDraft() {
  QStringList titles, tips;
  for (const std::string& name : methodNames(draft_.experiment())) titles << toQString(name);
  for (const ExperimentMethod& each : draft_.experiment().methods)
    tips << translated("Method", each.method->info.summary);
  list_->setEntries(titles, tips);
  showParams();
}

// A form that shows the very values is left alone: it may be what changed them.
void MethodsEditor::showParams() {
  const auto& all = draft_.experiment().methods;
  const int row = list_->current();
  const bool isThere = row >= 0 && std::size_t(row) < all.size();
  unfold_->setVisible(isThere);
  form_->setVisible(isThere && unfold_->isChecked());
  if (!isThere) return;
  const ExperimentMethod& shown = all[std::size_t(row)];
  const QSignalBlocker quiet(form_);
  if (form_->property("method").toString() != toQString(shown.method->info.id)) {
    form_->setProperty("method", toQString(shown.method->info.id));
    form_->setParams(shown.method->params, shown.method->defaults);
  }
  form_->setValues(shown.params);
}

}  // namespace hp
