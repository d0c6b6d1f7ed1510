// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/param_form.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/outcome.h"
#include "ui/kit/conversions.h"
#include "ui/kit/icons.h"
#include "ui/kit/param_editors.h"
#include "ui/kit/theme.h"
#include "ui/models/local_number.h"

namespace hp {
namespace {

enum GridColumn { LabelColumn, EditorColumn, ResetColumn };

QGridLayout* makeGrid(QWidget* parent) {
  auto* grid = new QGridLayout(parent);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(space::kSmall);
  grid->setVerticalSpacing(space::kSmall);
  grid->setColumnStretch(LabelColumn, 2);
  grid->setColumnStretch(EditorColumn, 3);
  return grid;
}

// A hidden button keeps its place, so that the editors stay aligned.
void keepPlaceWhenHidden(QWidget* widget, bool keep) {
  QSizePolicy policy = widget->sizePolicy();
  policy.setRetainSizeWhenHidden(keep);
  widget->setSizePolicy(policy);
}

QToolButton* makeResetButton() {
  auto* button = new QToolButton;
  button->setIcon(icon(QStringLiteral("reset")));
  button->setIconSize({13, 13});
  return button;
}

}  // namespace

class ParamForm::Impl {
 public:
  struct Row {
    Param param;
    QLabel* label = nullptr;
    ParamEditor editor = {};
    QToolButton* reset = nullptr;
  };

  explicit Impl(ParamForm& form) : form_(form) {
    auto* layout = new QVBoxLayout(&form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(plain_ = new QWidget);
    layout->addWidget(fold_ = new QToolButton);
    layout->addWidget(advanced_ = new QWidget);
    layout->addStretch(1);
    fold_->setObjectName(QStringLiteral("advancedFold"));
    fold_->setText(tr("Advanced"));
    fold_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fold_->setIconSize({12, 12});
    fold_->setCheckable(true);
    makeQuiet(fold_);
    connect(fold_, &QToolButton::toggled, &form, [this](bool shown) { unfold(shown); });
  }

  void build(const Params& params, const std::any& defaults, const char* context) {
    clear();
    params_ = params;
    defaults_ = values_ = defaults;
    auto* plain = makeGrid(plain_);
    auto* advanced = makeGrid(advanced_);
    rows_.reserve(params_.size());
    for (const Param& param : params_) addRow(param.info.advanced ? advanced : plain, param, context);
    showValues();
    unfold(isUnfolded_);
  }

  void edited(const Row& row) {
    if (isWriting_) return;
    try {
      assign(row.param, values_, row.editor.read());
    } catch (const Error&) {
      return;  // half-typed: the value that was there still holds
    }
    refresh();
    Q_EMIT form_.changed();
  }

  void take(const std::any& values) {
    const bool isChanged = !areEqual(values, values_);
    values_ = values;
    showValues();
    if (isChanged) Q_EMIT form_.changed();
  }

  void offer(const QStringList& names) {
    layers_ = names;
    for (const Row& row : rows_) {
      if (!row.editor.offer) continue;
      row.editor.offer(names);
      if (row.editor.read() != row.param.get(values_)) edited(row);
    }
  }

  void unfold(bool shown) {
    isUnfolded_ = shown;
    const QSignalBlocker quiet(fold_);
    fold_->setChecked(shown);
    fold_->setIcon(icon(shown ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    refresh();
  }

  bool areEqual(const std::any& one, const std::any& other) const {
    return std::all_of(params_.begin(), params_.end(),
                       [&](const Param& param) { return param.get(one) == param.get(other); });
  }

  const std::any& values() const { return values_; }
  const std::any& defaults() const { return defaults_; }

 private:
  void clear() {
    for (const Row& row : rows_) {
      delete row.label;
      delete row.editor.widget;
      delete row.reset;
    }
    rows_.clear();
    delete plain_->layout();
    delete advanced_->layout();
  }

  void addRow(QGridLayout* grid, const Param& param, const char* context) {
    Row& row = rows_.emplace_back();
    const std::size_t index = rows_.size() - 1;
    row.param = param;
    row.label = new QLabel(translated(context, param.info.label));
    row.editor = makeParamEditor(param, context, [this, index] { edited(rows_[index]); });
    if (row.editor.offer) row.editor.offer(layers_);
    row.label->setBuddy(row.editor.widget);
    row.label->setToolTip(row.editor.widget->toolTip());
    row.label->setWordWrap(true);
    row.reset = makeResetButton();
    row.reset->setObjectName(row.editor.widget->objectName() + QStringLiteral("Reset"));
    row.reset->setAccessibleName(tr("Default for %1").arg(row.label->text()));
    row.reset->setToolTip(tr("Back to the default: %1").arg(defaultText(param)));
    connect(row.reset, &QToolButton::clicked, &form_, [this, index] { reset(rows_[index]); });
    const int at = grid->rowCount();
    grid->addWidget(row.label, at, LabelColumn);
    grid->addWidget(row.editor.widget, at, EditorColumn);
    grid->addWidget(row.reset, at, ResetColumn);
  }

  QString defaultText(const Param& param) const {
    const QString text = toQString(valueText(param, defaults_));
    return param.kind == ParamKind::Real ? localNumber(text) : text;
  }

  void reset(const Row& row) {
    std::any values = values_;
    row.param.set(values, row.param.get(defaults_));
    row.editor.widget->setFocus();
    take(values);
  }

  void showValues() {
    isWriting_ = true;
    for (const Row& row : rows_) row.editor.write(row.param.get(values_));
    isWriting_ = false;
    refresh();
  }

  // Which rows are there, and which can be put back.
  void refresh() {
    bool hasAdvanced = false;
    for (const Row& row : rows_) {
      const bool matters = isShown(row.param, params_, values_);
      row.label->setVisible(matters);
      row.editor.widget->setVisible(matters);
      keepPlaceWhenHidden(row.reset, matters);
      row.reset->setVisible(matters && row.param.get(values_) != row.param.get(defaults_));
      hasAdvanced = hasAdvanced || (matters && row.param.info.advanced);
    }
    fold_->setVisible(hasAdvanced);
    advanced_->setVisible(hasAdvanced && isUnfolded_);
  }

  ParamForm& form_;
  QWidget* plain_;
  QToolButton* fold_;
  QWidget* advanced_;
  Params params_;
  std::any defaults_, values_;
  std::vector<Row> rows_;
  QStringList layers_;
  bool isWriting_ = false;
  bool isUnfolded_ = false;
};

ParamForm::ParamForm(QWidget* parent) : QWidget(parent), impl_(std::make_unique<Impl>(*this)) {}

ParamForm::~ParamForm() = default;

void ParamForm::setParams(const Params& params, const std::any& defaults, const char* context) {
  impl_->build(params, defaults, context);
}

std::any ParamForm::values() const { return impl_->values(); }
void ParamForm::setValues(const std::any& values) { impl_->take(values); }
void ParamForm::resetAll() { impl_->take(impl_->defaults()); }
bool ParamForm::isDefault() const { return impl_->areEqual(impl_->values(), impl_->defaults()); }
void ParamForm::setLayers(const QStringList& names) { impl_->offer(names); }
void ParamForm::setAdvancedShown(bool shown) { impl_->unfold(shown); }

}  // namespace hp
